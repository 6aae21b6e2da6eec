// How does a tag with its parsed attributes become a node of the model?
import type { ComponentName } from "../../model/components.ts";
import type { BranchNode, FlowNode, OnFailNode } from "../../model/document.ts";
import { addLacks } from "../../model/lacks.ts";
import type { Sample } from "../../model/values.ts";
import type { CheckKind, Disposition, Evidence, Method, Stage } from "../../model/words.ts";

/** A component while its children are read. */
export interface OpenNode {
	component: ComponentName | "document" | "discarded";
	flow: FlowNode[];
	branches: BranchNode[];
	onFails: OnFailNode[];
	text: string;
	asides: string[];
}

/** Attributes of any component that parsed; the schemas in model/components.ts say which belong to which. */
export interface AttributeValues {
	id?: string | undefined;
	title?: string | undefined;
	by?: string[] | undefined;
	irreversible?: true | undefined;
	undoes?: string[] | undefined;
	kind?: CheckKind | undefined;
	criterion?: string | undefined;
	stage?: Stage | undefined;
	method?: Method | undefined;
	evidence?: Evidence | undefined;
	sample?: Sample | undefined;
	controls?: string[] | undefined;
	reference?: string | undefined;
	hold?: true | undefined;
	blind?: true | undefined;
	disposition?: Disposition | undefined;
	authority?: string[] | undefined;
	see?: string | undefined;
	goto?: string | undefined;
	question?: string | undefined;
	when?: string | undefined;
	ref?: string | undefined;
	response?: string | undefined;
}

/** Adds the node for a component to the one it stands in. */
export function buildNode(
	name: ComponentName,
	values: AttributeValues,
	start: { line: number; column: number; offset: number },
	inner: OpenNode,
	open: OpenNode,
): void {
	const base = { ...start, text: inner.text.trim() };
	const { id = "", title = "", by = [], goto } = values;
	switch (name) {
		case "Step":
			open.flow.push({
				component: name,
				...base,
				id,
				title,
				by,
				irreversible: values.irreversible ?? false,
				undoes: values.undoes ?? [],
			});
			break;
		case "QCStep":
			open.flow.push(
				addLacks({
					component: name,
					...base,
					id,
					title,
					by,
					kind: values.kind,
					criterion: values.criterion ?? "",
					stage: values.stage,
					method: values.method,
					evidence: values.evidence,
					sample: values.sample ?? { all: true },
					controls: values.controls ?? [],
					reference: values.reference,
					hold: values.hold ?? false,
					blind: values.blind ?? false,
					onFails: inner.onFails,
					asides: inner.asides.filter(Boolean),
				}),
			);
			break;
		case "OnFail":
			open.onFails.push({
				component: name,
				...base,
				disposition: values.disposition,
				authority: values.authority ?? [],
				see: values.see,
				goto,
			});
			break;
		case "Decision":
			open.flow.push({ component: name, ...base, id, question: values.question ?? "", branches: inner.branches });
			break;
		case "Branch":
			open.branches.push({ component: name, ...base, when: values.when ?? "", goto, nodes: inner.flow });
			break;
		case "UseChecklist":
			open.flow.push({ component: name, ...base, id, ref: values.ref ?? "" });
			break;
		case "PausePoint":
			open.flow.push({ component: name, ...base, id, title, nodes: inner.flow });
			break;
		case "Item":
			open.flow.push({ component: name, ...base, id, response: values.response ?? "" });
			break;
	}
}
