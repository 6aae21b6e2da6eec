// What are the values called that a document or register may hold: kinds of checks, methods, states?
import type { CoverageState } from "../../manual/model/coverage-states.ts";
import type {
	CheckKind,
	Disposition,
	Evidence,
	Method,
	Rating,
	Severity,
	Stage,
	Status,
} from "../../manual/model/words.ts";

export const documentValues = {
	kinds: {
		source: "check at the source",
		self: "self-check",
		successive: "next person in line",
		"second-person": "second person",
		sampling: "sample",
		automated: "automatic",
	} satisfies Record<CheckKind, string>,
	stages: { receiving: "receiving", "in-process": "in process", final: "final" } satisfies Record<Stage, string>,
	methods: {
		count: "count",
		scan: "scan",
		weigh: "weigh",
		measure: "measure",
		"compare-photo": "compare with the photo",
		inspect: "look closely",
		test: "test",
		review: "read through",
	} satisfies Record<Method, string>,
	evidences: {
		photo: "photo",
		scan: "scan",
		signature: "signature",
		count: "count",
		measurement: "measurement",
		record: "record",
		none: "nothing",
	} satisfies Record<Evidence, string>,
	dispositions: {
		correct: "correct it and check again",
		segregate: "set apart",
		return: "return to the supplier",
		suspend: "stop",
		"inform-customer": "tell the customer",
		concession: "accept by concession",
		scrap: "scrap",
	} satisfies Record<Disposition, string>,
	severities: { critical: "critical", major: "major", minor: "minor" } satisfies Record<Severity, string>,
	statuses: {
		draft: "draft",
		"in-review": "in review",
		effective: "effective",
		withdrawn: "withdrawn",
	} satisfies Record<Status, string>,
	ratings: { missed: "missed", met: "met", exceeded: "exceeded" } satisfies Record<Rating, string>,
	states: {
		covered: "covered",
		shallow: "shallow",
		uncovered: "uncovered",
		exempt: "exempt",
		unmeasured: "unmeasured",
		"out-of-scope": "out of scope",
	} satisfies Record<CoverageState, string>,
} as const;
