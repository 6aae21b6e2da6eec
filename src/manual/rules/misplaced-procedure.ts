// A procedure lies in the folder of another process than it names, so the next writer looks for it in vain.
import { proceduresOf } from "../model/manual.ts";
import type { Rule } from "./rule.ts";

export const misplacedProcedure: Rule = {
	id: "misplaced-procedure",
	affects: "document",
	severity: "warning",
	why: "A procedure lies in the folder of another process than it names, so the next writer looks for it in vain.",
	examples: {
		bad: { head: { process: "packing" } },
		good: { head: { process: "receiving" } },
	},
	*check({ manual }) {
		const { processes } = manual.registers;
		for (const { path, file, head, locateInHead } of proceduresOf(manual)) {
			const folder = path.split("/")[1] ?? "";
			// A process that is not known at all is reported as such.
			if (!processes.ids.has(head.process) || folder === head.process || !processes.entries.has(folder)) continue;
			yield {
				file,
				...locateInHead(["process"]),
				message: `Unexpected process "${head.process}" in the folder procedures/${folder}, expected ${folder}`,
				help: "Move the file, or correct process.",
				subject: head.id,
			};
		}
	},
};
