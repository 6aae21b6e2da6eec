// How does a test get a flow, and how does it read one?
import { computeFlow, type Flow } from "../../../src/manual/flow/compute-flow.ts";
import { describePath } from "../../../src/manual/flow/describe-path.ts";
import type { Graph } from "../../../src/manual/flow/graph.ts";
import { proceduresOf } from "../../../src/manual/model/manual.ts";
import { type Files, type Head, manualOf, procedure, procedures, today } from "../build-manual.ts";

/** The flow of the first procedure of some files. */
export function flowOfFiles(files: Files, asOf = today): Flow {
	const manual = manualOf(files);
	const [first] = proceduresOf(manual);
	if (!first) throw new Error("There is no procedure");
	return computeFlow(manual, first, asOf);
}

/** The flow of a body, with other files on request. */
export function flowOf(body: string, keys: Head = {}, files: Files = {}): Flow {
	return flowOfFiles({ ...procedures(procedure("SOP-1", body, keys)), ...files });
}

/** Every way of a graph: "match pass → ship", "label answer Yes → relabel". */
export function waysOf({ nodes }: Graph): string[] {
	return nodes.flatMap(({ anchor, edges }) =>
		edges.map(({ to, kind, answer }) => `${anchor} ${kind}${answer && ` ${answer}`} → ${nodes[to]?.anchor}`),
	);
}

/** What of the irreversible steps: "ship guarded", or the path that escapes. */
export function guardsOf({ graph, irreversibleSteps }: Flow): string[] {
	return irreversibleSteps.map(({ node, guarded, path }) =>
		guarded ? `${node.anchor} guarded` : describePath(graph, path),
	);
}

/** What of the failure modes: "FM-001 controlled by match", or the path that escapes. */
export function controlsOf({ graph, failureModes }: Flow): string[] {
	return failureModes.map(({ id, controlled, controls, required, path }) =>
		controlled
			? `${id} controlled by ${[...required, ...controls].map(({ anchor }) => anchor).join(" ")}`
			: `${id} ${describePath(graph, path)}`,
	);
}
