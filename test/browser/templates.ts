// Which pages stand for all: one of each template, by what it shows?

/** Path below the base by name of the template, in the example manual. */
export const templates: Record<string, string> = {
	home: "",
	procedure: "documents/sop-rcv-001/",
	"procedure with a sampling plan": "documents/sop-rcv-004/",
	"procedure without a check": "documents/sop-mkt-003/",
	checklist: "documents/chk-rcv-001/",
	"withdrawn document": "documents/sop-pck-005/",
	processes: "processes/",
	process: "processes/receiving/",
	roles: "roles/",
	role: "roles/goods-in-lead/",
	"a to z": "a-z/",
	checklists: "checklists/",
	glossary: "glossary/",
	"failure modes": "failure-modes/",
	"failure mode": "failure-modes/fm-001/",
	expectations: "expectations/",
	expectation: "expectations/ex-001/",
	"sampling plans": "sample-plans/",
	"all documents": "documents/",
	coverage: "coverage/",
	reactions: "reactions/",
	rules: "rules/",
	guide: "guide/",
	"not found": "404.html",
};
