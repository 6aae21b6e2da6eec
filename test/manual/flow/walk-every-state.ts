// What does somebody find who walks every way of a procedure, and keeps in mind what has been checked?
//
// They know nothing of graphs and cuts: they go from place to place by what the words mean, as slowly as that is.
import {
	type FlowNode,
	isValid,
	type Procedure,
	type QCStepNode,
	type StepNode,
} from "../../../src/manual/model/document.ts";
import { findDocument, type Manual } from "../../../src/manual/model/manual.ts";

interface Way {
	to: () => number;
	/** The check is passed, or somebody decides over the goods. */
	passes?: boolean;
}
interface Place {
	anchor: string;
	step?: StepNode;
	check?: QCStepNode;
	/** Nothing is done here: the text only leads elsewhere. */
	isPassage?: boolean;
	ways: Way[];
}

const deciding = ["scrap", "return", "concession", "suspend", "inform-customer"];

/** The text as a list of places: done and stopped first, then start and the rest in reading order. */
function readPlaces(manual: Manual, { nodes }: Procedure): Place[] {
	const places: Place[] = [
		{ anchor: "done", ways: [] },
		{ anchor: "stopped", ways: [] },
	];
	const add = (place: Omit<Place, "ways">, ...ways: Way[]) => places.push({ ...place, ways });
	const next = (): Way => {
		const to = places.length + 1;
		return { to: () => to };
	};
	const walk = (list: readonly FlowNode[], prefix: string, ids: Map<string, number>) => {
		const lead = (goto: string | undefined, end: number, otherwise: () => number) =>
			goto === "end" ? () => end : () => ids.get(goto ?? "") ?? otherwise();
		for (const node of list) {
			const anchor = prefix + node.id;
			if (!ids.has(node.id)) ids.set(node.id, places.length);
			if (node.component === "Step") add({ anchor, step: node }, next());
			else if (node.component === "QCStep" && !isValid(node)) add({ anchor }, next());
			else if (node.component === "QCStep") {
				const { goto = "end", disposition = "", authority = [] } = node.onFails[0] ?? {};
				const passes = deciding.includes(disposition) && authority.includes("quality-lead");
				add({ anchor, check: node }, { ...next(), passes: true }, { to: lead(goto, 1, next().to), passes });
			} else if (node.component === "Decision") {
				const ways: Way[] = [];
				places.push({ anchor, ways });
				let after = -1;
				for (const { goto, nodes } of node.branches) {
					const begin = places.length;
					ways.push({ to: () => begin });
					walk(nodes, prefix, ids);
					const onward = () => after;
					add({ anchor: "", isPassage: true }, { to: goto === undefined ? onward : lead(goto, 0, onward) });
				}
				after = places.length;
				const answers = node.branches.map(({ when }) => when).join();
				if (answers !== "Yes,No" && !answers.includes("otherwise")) ways.push({ to: () => after });
			} else if (node.component === "UseChecklist") {
				walk(findDocument(manual, node.ref)?.nodes ?? [], `${anchor}--`, new Map());
			}
		}
	};
	add({ anchor: "start" }, next());
	walk(nodes, "", new Map());
	add({ anchor: "", isPassage: true }, { to: () => 0 });
	return places;
}

/**
 * Guards: each irreversible step that is reached, whether it is guarded, and how long the shortest way past the checks is.
 * `certain` is what is so at the start, because a required procedure has ended; `certainAtEnd` is what it gives.
 */
export function walkEveryState(manual: Manual, procedure: Procedure, certain: readonly string[] = []) {
	const places = readPlaces(manual, procedure);
	/** Whoever is led round in a circle stands still. */
	const land = (at: number, seen: number[] = []): number => {
		const place = places[at] as Place;
		if (!place.isPassage) return at;
		return seen.includes(at) ? 1 : land(place.ways[0]?.to() ?? 1, [...seen, at]);
	};
	/** What is so after a place was left: "checked", the failure modes that were looked for, what is owed since an undoing. */
	const learn = ({ anchor, step, check }: Place, facts: readonly string[], passes?: boolean): string[] => {
		let now = [...facts];
		const modes = check?.controls ?? [];
		if (passes) {
			const paid = ["unseen", `owed ${anchor}`, ...modes.map((mode) => `owed ${mode}`)];
			now = [...now.filter((fact) => !paid.includes(fact)), "checked", ...modes];
		}
		for (const id of step?.undoes ?? []) {
			const undone = places.find((place) => place.check && place.anchor === id)?.check;
			const lost = undone ? undone.controls : ["FM-001", "FM-002"];
			const owed = undone?.controls.length === 0 ? [`owed ${id}`] : lost.map((mode) => `owed ${mode}`);
			now = [...now.filter((fact) => !lost.includes(fact)), ...(undone ? owed : ["lost", "unseen"])];
		}
		return [...new Set(now)].sort();
	};
	/** Every state that somebody gets into, the nearest first. */
	const walkFrom = (from: number, facts: readonly string[]) => {
		const states = [{ at: from, facts, length: 1 }];
		const seen = new Set<string>();
		for (const { at, facts, length } of states) {
			const place = places[at] as Place;
			for (const { to, passes } of place.ways) {
				const state = { at: land(to()), facts: learn(place, facts, passes), length: length + 1 };
				const key = `${state.at} ${state.facts}`;
				if (!seen.has(key)) states.push(state);
				seen.add(key);
			}
		}
		return states;
	};
	const states = walkFrom(2, certain);
	const reached = new Set(states.map(({ at }) => at));
	const at = (wanted: number) => states.filter((state) => state.at === wanted);
	const isSeen = ({ facts }: { facts: readonly string[] }) =>
		facts.includes("checked") && !facts.some((fact) => fact.startsWith("owed") || fact === "unseen");
	const all = [...places.keys()].filter((each) => reached.has(each));
	const final = all.filter((each) => places[each]?.step?.irreversible);
	const goals = final.length > 0 ? final : [0];
	const guards = final.map((each): [string, boolean, number] => {
		const open = at(each).find((state) => !isSeen(state)) ?? at(each).find(({ facts }) => facts.includes("lost"));
		return [places[each]?.anchor ?? "", !open, open?.length ?? 0];
	});
	const controls = ["FM-001", "FM-002"].map((mode): [string, boolean] => {
		const isOpen = states.some(({ at, facts }) => goals.includes(at) && !facts.includes(mode));
		const isLookedFor = certain.includes(mode) || all.some((each) => places[each]?.check?.controls.includes(mode));
		return [mode, !isOpen && isLookedFor];
	});
	const endless = all.some((each) => !walkFrom(each, []).some((state) => state.at < 2));
	const isSafe = at(0).length > 0 && guards.every(([, guarded]) => guarded);
	const isSure = at(0).every((state) => isSeen(state) && !state.facts.includes("lost"));
	const ruledOut = ["FM-001", "FM-002"].filter((mode) => at(0).every(({ facts }) => facts.includes(mode)));
	const certainAtEnd = isSafe ? [...(isSure ? ["checked"] : []), ...ruledOut] : [];
	return { guards, controls, endless, certainAtEnd };
}
