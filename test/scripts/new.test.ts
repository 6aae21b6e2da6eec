// Does a writer get a new document that is well-formed, with an id that is free?
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { computeCoverage } from "../../src/manual/coverage/compute-coverage.ts";
import { checkManual } from "../../src/manual/rules/check-manual.ts";
import { readManual } from "../../src/manual/source/read-manual.ts";
import {
	checklist,
	type Files,
	ownRegisters,
	pausePoint,
	procedure,
	procedures,
	qcStep,
	today,
	withFolder,
} from "../manual/build-manual.ts";
import { run } from "./run-script.ts";

const files: Files = {
	...ownRegisters,
	"procedures/receiving/a.mdx": procedure("SOP-RCV-009"),
	"checklists/a.mdx": checklist("CHK-2", pausePoint("before", qcStep())),
};

/** Runs the command on a manual of one procedure. */
function write(folder: string, ...args: string[]) {
	return run("new", [...args, "--content", folder]);
}

test("a new procedure counts on, has the owner of its process, and nothing is wrong with it", () =>
	withFolder(files, (folder) => {
		for (const [title, name, id] of [
			["Weigh the parcel", "weigh-the-parcel", "SOP-RCV-010"],
			['Say "no": politely', "say-no-politely", "SOP-RCV-011"],
			["Взвесить посылку", "взвесить-посылку", "SOP-RCV-012"],
		] as const) {
			const { code, out, err } = write(folder, "procedure", "receiving", title);
			expect([code, err]).toEqual([0, ""]);
			expect(out).toContain(id);
			const head = readFileSync(join(folder, "procedures/receiving", `${name}.mdx`), "utf8");
			expect(head).toContain(`id: ${id}\n`);
			expect(head).toContain("[TODO: ");
			expect(head).toContain("owner: goods-in-lead\napprover: quality-lead\n");
		}
		const manual = readManual(folder, "content");
		expect(checkManual(manual, today).filter(({ file }) => !file.endsWith("a.mdx"))).toEqual([]);
		expect(manual.documents.map(({ head }) => head.title)).toContain('Say "no": politely');
		const { procedures } = computeCoverage(manual, today);
		const written = procedures.find(({ id }) => id === "SOP-RCV-010");
		expect([written?.state, written?.qcSteps.map(({ valid }) => valid)]).toEqual(["out-of-scope", [true]]);
	}));

test("a process without documents begins with its own letters, checklists count apart", () =>
	withFolder(files, (folder) => {
		expect(write(folder, "procedure", "packing", "Pack").out).toContain("packing/pack.mdx: SOP-PAC-001");
		expect(write(folder, "checklist", "receiving", "Before the van leaves").out).toContain(
			"checklists/before-the-van-leaves.mdx: CHK-3",
		);
		const findings = checkManual(readManual(folder, "content"), today);
		expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
	}));

test("whoever approves most documents is named as approver, unless that is the owner", () => {
	const approved = (approver: string, owner = "goods-in-lead") =>
		procedure("SOP-RCV-001", undefined, { approver, owner });
	const owning = approved("goods-in-lead", "quality-lead");
	const some = [owning, owning, owning, approved("inspector"), approved("quality-lead"), approved("quality-lead")];
	withFolder({ ...ownRegisters, ...procedures(...some) }, (folder) => {
		expect(write(folder, "procedure", "receiving", "Weigh the parcel").code).toBe(0);
		const text = readFileSync(join(folder, "procedures/receiving/weigh-the-parcel.mdx"), "utf8");
		expect(text).toContain("\napprover: quality-lead\n");
	});
});
test("nobody is named as approver whom no document names, and a manual in another language is told so", () =>
	withFolder({ ...ownRegisters, "policy.yaml": "lang: de\n" }, (folder) => {
		const { out } = write(folder, "procedure", "receiving", "Paket wiegen");
		expect(out).toContain("whose language is de");
		expect(out).toContain("No document tells who approves");
		const text = readFileSync(join(folder, "procedures/receiving/paket-wiegen.mdx"), "utf8");
		expect(text).toMatch(/^# approver: .+$\n(?:.+\n)*# effective: YYYY-MM-DD/m);
		expect(text).not.toMatch(/^approver:/m);
		expect(checkManual(readManual(folder, "content"), today)).toEqual([]);
	}));

test("without the process or its owner in the registers nothing is written, and what to write there is told", () => {
	const refused = (files: Files) =>
		withFolder(files, (folder) => {
			const { code, err } = write(folder, "procedure", "repair", "Repair a machine");
			expect([code, existsSync(join(folder, "procedures"))]).toEqual([2, false]);
			return err;
		});
	const processes = { "registers/processes.yaml": "repair: { title: Repair, owner: workshop-lead }\n" };
	expect(refused({ "policy.yaml": "" })).toMatch(
		/registers\/processes\.yaml; write it there, with the role that owns it: repair: \{ title: repair, owner: … \}$/m,
	);
	for (const files of [processes, { ...processes, "registers/roles.yaml": "packer: { title: Packer }\n" }])
		expect(refused(files)).toMatch(
			/The owner "workshop-lead" of the process repair is no role in .*registers\/roles\.yaml; write it there: workshop-lead: \{ title: Workshop lead \}$/m,
		);
});

test("with one role alone the check is a self check, and a comment says what a second person takes", () => {
	const one = (roles: string) => ({
		"registers/processes.yaml": "packing: { title: Packing, summary: Packs orders, owner: lead }\n",
		"registers/roles.yaml": roles,
	});
	const of = (files: Files) =>
		withFolder(files, (folder) => {
			const { code, out } = write(folder, "procedure", "packing", "Pack");
			expect(code).toBe(0);
			expect(checkManual(readManual(folder, "content"), today)).toEqual([]);
			return { out, text: readFileSync(join(folder, "procedures/packing/pack.mdx"), "utf8") };
		});
	const alone = of(one("lead: { title: Lead }\n"));
	expect(alone.out).toContain("one role alone");
	expect(alone.text).toContain('kind="self" by="lead"');
	expect(alone.text).toContain('write kind="second-person". */}\n\n<QCStep');
	const pair = of(one("lead: { title: Lead, perShift: 2 }\n"));
	expect(pair.out).not.toContain("one role alone");
	expect(pair.text).toContain('kind="second-person" by="lead"');
});

test.each([
	[["procedure", "recieving", "Weigh"], 'There is no process "recieving"'],
	[["procedure", "recieving", "Weigh"], "did you mean receiving?"],
	[["procedure", "receiving", "A"], "There is a"],
	[["procedure", "receiving"], "Expected a process and a title in quotes"],
	[["procedure", "receiving", "Weigh", "it"], "Expected a process and a title in quotes"],
	[["sop", "receiving", "Weigh"], 'Unexpected "sop" for what to write, expected procedure, checklist'],
	[[], 'Unexpected "" for what to write'],
])("%j is refused in words, and nothing is written", (args, reason) =>
	withFolder(files, (folder) => {
		const { code, err } = write(folder, ...args);
		expect(code).toBe(2);
		expect(err).toContain(reason);
		expect(readManual(folder, "content").documents).toHaveLength(2);
	}),
);

test("a place where no folder can be made is told in words", () =>
	withFolder({ ...ownRegisters, "procedures/receiving": "x" }, (folder) => {
		const { code, out, err } = write(folder, "procedure", "receiving", "Weigh the parcel");
		const place = join(folder, "procedures/receiving");
		const words = `Cannot write ${place}/weigh-the-parcel.mdx: ${place} is a file, expected a folder\n`;
		expect([code, out, err]).toEqual([2, "", words]);
	}));
