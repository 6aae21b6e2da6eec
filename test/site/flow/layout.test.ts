// Is a picture laid out once, always alike, and also when it is long or its kept layout is spoilt?
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { layOutWith, openLayouts } from "../../../src/site/flow/layout.ts";
import { pictureCosts } from "../../../src/site/flow/picture-costs.ts";
import { writeDot } from "../../../src/site/flow/write-dot.ts";
import { check, composed, decision, step } from "./picture-of.ts";

const folder = mkdtempSync(join(tmpdir(), "manual-layout-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dot = writeDot(composed(step("open") + check("match", { goto: "open" }) + step("release", "Go", "irreversible")));

const layOutIn = (folder: string, dot: string) => layOutWith(openLayouts(folder), dot);

test("what was laid out once is read the next time, and is the same", async () => {
	const first = await layOutIn(folder, dot);
	const { laidOut } = pictureCosts();
	expect(await layOutIn(folder, dot)).toEqual(first);
	expect(pictureCosts().laidOut).toBe(laidOut);
	expect(await layOutIn(join(folder, "other"), dot)).toEqual(first);
	expect(pictureCosts().laidOut).toBe(laidOut + 1);
});

test("a spoilt layout is made anew, and what is written after it is found", async () => {
	const own = join(folder, "spoilt");
	const first = await layOutIn(own, dot);
	const [name = ""] = readdirSync(own);
	const file = join(own, name);
	writeFileSync(file, readFileSync(file, "utf8").slice(0, 80));
	expect(await layOutIn(own, dot)).toEqual(first);
	const { laidOut } = pictureCosts();
	expect(await layOutIn(own, dot)).toEqual(first);
	expect(pictureCosts().laidOut).toBe(laidOut);
});

test("two builds at once keep what both laid out", async () => {
	const own = join(folder, "shared");
	const [one, other] = [openLayouts(own), openLayouts(own)];
	const second = writeDot(composed(step("wrap") + step("seal", "Seal", "irreversible")));
	const layouts = [await layOutWith(one, dot), await layOutWith(other, second)];
	const { laidOut } = pictureCosts();
	expect([await layOutIn(own, dot), await layOutIn(own, second)]).toEqual(layouts);
	expect(pictureCosts().laidOut).toBe(laidOut);
});

test("a file that has grown without end is begun anew", async () => {
	const own = join(folder, "grown");
	const first = await layOutIn(own, dot);
	const file = join(own, readdirSync(own)[0] ?? "");
	appendFileSync(file, `\n${"x".repeat(33_000_000)}`);
	expect(await layOutIn(own, dot)).toEqual(first);
	expect(statSync(file).size).toBeLessThan(100_000);
});

test("where nothing can be kept, it is laid out all the same", async () => {
	writeFileSync(join(folder, "file"), "");
	expect(await layOutIn(join(folder, "file"), dot)).toEqual(await layOutIn(folder, dot));
});

test("what Graphviz does not understand gives no picture, and the next one is drawn", async () => {
	expect(await layOutIn(folder, "digraph{")).toBeUndefined();
	expect(await layOutIn(join(folder, "after"), dot)).toBeDefined();
});

test("a procedure of ninety nodes reads downwards, and no box lies on another", async () => {
	const parts = Array.from({ length: 22 }, (_, at) => [
		step(`s${at}`, "Put the goods into the carton"),
		check(`c${at}`, { title: "Compare with the order", goto: `s${Math.max(0, at - 5)}`, attributes: "hold" }),
		decision(`d${at}`, "Is it whole?", [
			{ when: "Yes" },
			{ when: "No", body: step(`r${at}`, "Repair it"), ...(at % 2 ? { goto: `s${at}` } : {}) },
		]),
	]);
	const picture = composed(parts.flat().join("") + step("seal", "Seal", "irreversible"));
	const layout = await layOutIn(folder, writeDot(picture));
	if (!layout) throw new Error("There is no picture");
	expect(picture.boxes.length).toBeGreaterThan(90);
	const column = picture.boxes.flatMap(({ inColumn }, at) => (inColumn ? [layout.boxes[at]?.[1] ?? 0] : []));
	expect(column).toEqual([...column].sort((a, b) => a - b));
	const overlapping = picture.boxes.flatMap((box, at) =>
		picture.boxes.slice(at + 1).filter((other, after) => {
			const [x = 0, y = 0] = layout.boxes[at] ?? [];
			const [otherX = 0, otherY = 0] = layout.boxes[at + 1 + after] ?? [];
			const apart =
				Math.abs(x - otherX) >= (box.width + other.width) / 2 ||
				Math.abs(y - otherY) >= (box.height + other.height) / 2;
			return !apart;
		}),
	);
	expect(overlapping).toEqual([]);
	expect(layout.ways.filter(({ points, tip }) => points.length < 4 || !tip)).toEqual([]);
	expect(layout.ways).toHaveLength(picture.ways.length);
});
