// What does the flow of a procedure say, as a picture and as text, in English?
export const enFlow = {
	title: "Flow",
	/** Name of the box that the picture scrolls in. */
	picture: (id: string) => `Flow of ${id} as a picture; the same as text stands below`,
	printToo: "Print the picture too, on a sheet of its own",
	tooLong: "This picture is too long for a sheet of paper.",
	/** Said of each way on which an error gets through. */
	escapes: "an error gets through",
	asText: "The flow as text",
	start: "start",
	done: "done",
	stopped: "stopped",
	follow: (id: string) => `follow ${id}`,
	onlyAfter: (id: string) => `only after ${id}`,
	checklist: (id: string) => `Checklist ${id}`,
	passed: "passed",
	fails: "fails",
	failed: "failed",
	otherwise: "otherwise",
	noAnswer: "no answer fits",
	goesBack: (place: string) => `goes back to ${place}`,
	question: (question: string) => `question “${question}”`,
	unchecked: "not checked",
	uncheckedSince: (place: string) => `not checked again after ${place}`,
	getsThrough: (failureModes: string) => `${failureModes} gets through`,
	neverReached: "no way leads here",
	legend: {
		fails: "the check fails",
		escaping: "an error gets through: no check, or none against it, on this way",
	},
} as const;
