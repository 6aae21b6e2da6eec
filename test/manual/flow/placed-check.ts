// How does a test get a check in its flow?
import { computeFlow } from "../../../src/manual/flow/compute-flow.ts";
import type { Procedure } from "../../../src/manual/model/document.ts";
import { proceduresOf } from "../../../src/manual/model/manual.ts";
import { type Files, manualOf, procedure, procedures, today } from "../build-manual.ts";

/** The check named `match` of a body, and the flow it stands in. */
export function placed(body: string, files: Files = {}) {
	const manual = manualOf({ ...procedures(procedure("SOP-1", body)), ...files });
	const { graph } = computeFlow(manual, proceduresOf(manual)[0] as Procedure, today);
	const check = graph.nodes.find((node) => node.kind === "check" && node.anchor === "match");
	if (check?.kind !== "check") throw new Error("There is no check named match");
	return { manual, graph, check };
}
