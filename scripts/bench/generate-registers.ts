// What do the registers of a generated manual say: processes, roles, failure modes, expectations, plans and words?
import { severities } from "../../src/manual/model/words.ts";
import type { ManualPlan } from "./plan-manual.ts";
import { houseRoles, type ProcessWords, processWords } from "./process-words.ts";
import { createRandom } from "./random.ts";
import { fillIn } from "./write-prose.ts";

const sentenceCase = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replaceAll("-", " ");

/** Files of registers/ and the policy by their path. */
export function* generateRegisters(plan: ManualPlan): Generator<[path: string, text: string]> {
	const random = createRandom(0x5eec);
	const file = (name: string, entries: string[]): [string, string] => [`registers/${name}.yaml`, entries.join("")];
	yield ["policy.yaml", 'title: "Generated manual"\nreportProblem: "mailto:quality@manual.example"\n'];
	yield file(
		"processes",
		processWords.map(
			({ id, title, roles, things }) =>
				`${id}:\n  title: ${title}\n  summary: Everything about ${things[0]} and ${things[1]}\n  owner: ${roles[0]}\n`,
		),
	);
	const roles = [...houseRoles, ...processWords.flatMap((process) => process.roles)];
	const leads = new Set<string>(processWords.map((process) => process.roles[0]));
	yield file(
		"roles",
		roles.map((role) => {
			const people = leads.has(role) ? 1 : random.int(1, 4);
			return `${role}:\n  title: ${sentenceCase(role)}\n  perShift: ${people}\n`;
		}),
	);
	const modes = [...plan.failureModes]
		.flatMap(([process, ids]) => ids.map((id, at) => ({ process, id, severity: severities[at % severities.length] })))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const processOf = new Map(processWords.map((process) => [process.id, process]));
	const told = new Set<string>();
	/** What no other entry of its process says; a hundred tries find one in any manual that is built. */
	const fillInAnew = (sentence: string, about: ProcessWords) => {
		let text = "";
		for (let tries = 0; tries < 100 && (text === "" || told.has(`${about.id} ${text}`)); tries++)
			text = fillIn(sentence, random, about);
		told.add(`${about.id} ${text}`);
		return text;
	};
	yield file(
		"failure-modes",
		modes.map(({ id, process, severity }) => {
			const about = processOf.get(process) ?? processWords[0];
			if (!about) return "";
			const text = (sentence: string) => fillIn(sentence, random, about);
			return `${id}:\n  title: ${fillInAnew("The {thing} has {defect} at the {part}", about)}\n  effect: ${text("The customer finds {defect} and sends the {thing} back")}\n  cause: ${text("Nobody uses {tool} in {place}")}\n  severity: ${severity}\n  process: ${process}\n`;
		}),
	);
	yield file(
		"expectations",
		modes
			.filter((_, index) => index % 2 === 0)
			.map(({ id, process }, index) => {
				const about = processOf.get(process) ?? processWords[0];
				if (!about) return "";
				return `EX-${String(index + 1).padStart(4, "0")}:\n  touchpoint: ${about.title}\n  statement: ${fillInAnew("I get my {thing} without {defect}", about)}\n  rating: ${random.pick(["missed", "met", "met", "exceeded"])}\n  brokenBy: [${id}]\n`;
			}),
	);
	yield file("sample-plans", [
		"general-ii-1.5:\n  title: General, AQL 1.5\n  aql: 1.5\n  level: II\n  rows:\n    - { from: 2, to: 90, n: 8, accept: 0, reject: 1 }\n    - { from: 91, to: 280, n: 32, accept: 1, reject: 2 }\n    - { from: 281, n: 50, accept: 2, reject: 3 }\n",
	]);
	const terms = new Map(processWords.flatMap(({ things, title }) => things.slice(0, 3).map((thing) => [thing, title])));
	yield file(
		"glossary",
		[...terms].map(
			([thing, title]) =>
				`${thing.replaceAll(" ", "-")}:\n  term: ${sentenceCase(thing)}\n  definition: What ${title.toLowerCase()} works on; one of them is one unit on the sheet.\n`,
		),
	);
}
