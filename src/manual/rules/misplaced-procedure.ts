// A procedure lies in another folder than that of its process, so the next writer looks for it in vain.
import { proceduresOf } from "../model/manual.ts";
import type { Rule } from "./rule.ts";

export const misplacedProcedure: Rule = {
	id: "misplaced-procedure",
	affects: "document",
	severity: "warning",
	why: "A procedure lies in another folder than that of its process, so the next writer looks for it in vain.",
	examples: {
		bad: { head: { process: "packing" } },
		good: { head: { process: "receiving" } },
	},
	*check({ manual }) {
		const { processes } = manual.registers;
		for (const { path, file, head, locateInHead } of proceduresOf(manual)) {
			const folders = path.split("/").slice(1, -1);
			const [first] = folders;
			// A process that is not known at all is reported as such. Without any folder everything lies in one place.
			if (first === undefined || !processes.ids.has(head.process)) continue;
			if (first === head.process && folders.length === 1) continue;
			const another = first !== head.process && processes.ids.has(first);
			yield {
				file,
				...locateInHead(["process"]),
				message: another
					? `Unexpected process "${head.process}" in the folder procedures/${first}, expected ${first}`
					: `Unexpected folder procedures/${folders.join("/")}, expected procedures/${head.process}`,
				help: another ? "Move the file, or correct process." : `Move the file to procedures/${head.process}.`,
				subject: head.id,
			};
		}
	},
};
