// Does the flow say what a walk through every state finds?
import fc from "fast-check";
import { expect, test } from "vitest";
import { computeFlow } from "../../../src/manual/flow/compute-flow.ts";
import type { Procedure } from "../../../src/manual/model/document.ts";
import { proceduresOf } from "../../../src/manual/model/manual.ts";
import { checklist, manualOf, procedure, procedures, today } from "../build-manual.ts";
import { anyBody, anyList, writeParts } from "./any-procedure.ts";
import { walkEveryState } from "./walk-every-state.ts";

test("the flow of any procedure is what a walk through all of its states finds", () =>
	fc.assert(
		fc.property(anyBody, anyList, anyBody, fc.boolean(), (body, list, required, requires) => {
			const failureModes = "[FM-001, FM-002]";
			const manual = manualOf({
				...procedures(
					procedure("SOP-1", writeParts(body), { failureModes, ...(requires && { requires: "[SOP-2]" }) }),
					procedure("SOP-2", writeParts(required), { failureModes }),
				),
				"checklists/c.mdx": checklist("CHK-1", writeParts(list)),
			});
			const [first, second] = proceduresOf(manual) as [Procedure, Procedure];
			const { graph, irreversibleSteps, failureModes: modes, loops } = computeFlow(manual, first, today);
			const certain = requires ? walkEveryState(manual, second).certainAtEnd : [];
			const { certainAtEnd: _, ...walked } = walkEveryState(manual, first, certain);
			/** The walk begins when the required procedure has ended. */
			const lengthOf = (path: readonly { node: number }[]) =>
				path.filter(({ node }) => graph.nodes[node]?.kind !== "required").length;
			expect({
				guards: irreversibleSteps.map(({ node, guarded, path }) => [node.anchor, guarded, lengthOf(path)]),
				controls: modes.map(({ id, controlled }) => [id, controlled]),
				endless: loops.length > 0,
			}).toEqual(walked);
		}),
		{ seed: 3, numRuns: 400 * Number(process.env.FUZZ ?? 1) },
	));
