// What is a manual whose every own word is Greek? With all that pages show, so that a test sees by the letters whose a word is.
import { type Files, type Head, pausePoint, procedure, qcStep } from "../manual/build-manual.ts";

const registers: Files = {
	"policy.yaml": [
		"title: Εγχειρίδιο ποιότητας",
		"lang: el",
		"answers: [Ναι, Όχι]",
		"reportProblem: mailto:quality@example.org",
		"editUrl: https://example.org/{path}",
		"thresholds: { critical: 100 }",
		"rules: { control-of-nothing: warning }",
		"exceptions:",
		"  - { rule: unguarded-irreversible-step, document: SOP-6, reason: Το δοκιμάζουμε ως το καλοκαίρι., until: 2027-01-01 }",
		"",
	].join("\n"),
	"registers/roles.yaml": [
		"receiver: { title: Παραλήπτης, description: Ανοίγει τα δέματα, perShift: 2 }",
		"inspector: { title: Ελεγκτής }",
		"goods-in-lead: { title: Υπεύθυνος παραλαβής }",
		"quality-lead: { title: Υπεύθυνος ποιότητας }",
		"",
	].join("\n"),
	"registers/processes.yaml": [
		"receiving: { title: Παραλαβή, summary: Δέχεται εμπορεύματα, owner: goods-in-lead }",
		"packing: { title: Συσκευασία, summary: Ετοιμάζει δέματα, owner: goods-in-lead }",
		"",
	].join("\n"),
	"registers/failure-modes.yaml": [
		"FM-001: { title: Λάθος χρώμα, effect: Ο πελάτης απογοητεύεται, cause: Κανείς δεν συνέκρινε, severity: critical, process: receiving }",
		"FM-002: { title: Λάθος αριθμός, effect: Ο πελάτης παίρνει λίγα, cause: Κανείς δεν μέτρησε, severity: major, process: receiving }",
		"FM-003: { title: Σπασμένο κουτί, effect: Το προϊόν χαλάει, cause: Λεπτό χαρτόνι, severity: minor, process: packing }",
		"FM-004: { title: Λείπει ετικέτα, effect: Χάνεται το δέμα, cause: Ξεκόλλησε, severity: minor, process: packing }",
		"",
	].join("\n"),
	"registers/expectations.yaml": [
		"EX-001: { touchpoint: Παραγγελία, statement: Το χρώμα της φωτογραφίας, promise: Ίδιο χρώμα, rating: missed, competitors: [{ name: Άλφα, rating: exceeded }], brokenBy: [FM-001], gap: Κανείς δεν το κοιτά, closedBy: [SOP-1] }",
		"EX-002: { touchpoint: Παράδοση, statement: Γερό κουτί, rating: met, brokenBy: [FM-003] }",
		"EX-003: { touchpoint: Παράδοση, statement: Γρήγορη απάντηση, rating: exceeded, gap: Αργεί το τηλέφωνο }",
		"",
	].join("\n"),
	"registers/sample-plans.yaml": [
		"general: { title: Γενικό σχέδιο, aql: 1.5, level: II, rows: [{ from: 2, to: 8, n: 2, accept: 0, reject: 1 }, { from: 9, n: 9, accept: 0, reject: 1 }] }",
		"strict: { title: Αυστηρό σχέδιο, aql: 1, level: II, rows: [{ from: 2, n: 5, accept: 0, reject: 1 }] }",
		"",
	].join("\n"),
	"registers/glossary.yaml": [
		"lot: { term: Παρτίδα, definition: Όσα έρχονται μαζί, synonyms: [φουρνιά, αποστολή μας], see: [pallet, SOP-1] }",
		"pallet: { term: Παλέτα, definition: Ξύλινη βάση, see: [lot] }",
		"",
	].join("\n"),
	"media/Παλέτα 1.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
};

/** A check in Greek. */
const check = (id: string, title: string, attributes = "", onFail = 'disposition="segregate"', lines = "") =>
	qcStep({ id, attributes, reaction: onFail, text: `Σύγκρινε και τα δύο.${lines}`, onFail: "Βάλε το στην άκρη." })
		.replace('title="Compare"', `title="${title}"`)
		.replace('criterion="5 of 5 alike"', 'criterion="5 ίδια στα 5"');
const step = (id: string, title: string, attributes = "") =>
	`<Step id="${id}" by="receiver" title="${title}" ${attributes}>\n  Κάνε το τώρα.\n</Step>\n`;
const branch = (when: string, body = "", goto = "") =>
	`<Branch when="${when}"${goto && ` goto="${goto}"`}>\nΣυνέχισε.\n\n${body}</Branch>\n`;
const use = '<UseChecklist ref="CHK-1" id="used" />\n';

const own = (title: string, keys: Head = {}): Head => ({ title, summary: `${title} με προσοχή.`, ...keys });
const changes = [
	"",
	"  - { revision: 1, date: 2026-01-01, class: minor, summary: Πρώτη έκδοση, approvedBy: quality-lead }",
	"  - { revision: 2, date: 2026-10-01, class: major, summary: Νέο μέτρο, approvedBy: quality-lead }",
].join("\n");

const whole = [
	"Για κάθε παρτίδα.\n\n## Ετοιμασία\n\n![Παλέτα](<../../media/Παλέτα 1.svg>)\n",
	step("open", "Άνοιξε το κουτί"),
	check(
		"match",
		"Σύγκρινε το χρώμα",
		'method="compare-photo" stage="receiving" evidence="record" sample="plan:general" controls="FM-001" reference="../../media/Παλέτα 1.svg" hold blind',
		'disposition="return" authority="goods-in-lead quality-lead" see="SOP-4"',
	),
	check("count", "Μέτρησε τα κομμάτια", 'sample="5 per lot" controls="FM-002"', 'disposition="correct" goto="open"'),
	`<Decision id="which" question="Λείπει η ετικέτα;">\n${branch("Ναι", step("label", "Κόλλησε ετικέτα"), "open")}${branch("Όχι")}</Decision>\n`,
	`<Decision id="size" question="Πόσο μεγάλο είναι;">\n${branch("Μικρό")}${branch("otherwise", "", "end")}</Decision>\n`,
	use,
	"<Note>\nΠρόσεχε το φως.\n</Note>\n\n<Warning>\nΜην τρέχεις.\n</Warning>\n",
	step("ship", "Στείλε το δέμα", "irreversible"),
].join("\n");

/** A path to the irreversible step leads past the check, by an answer. */
const escaping = [
	`<Decision id="hurry" question="Βιάζεται ο πελάτης;">\n${branch("Ναι", "", "send")}${branch("Όχι")}</Decision>\n`,
	check("look", "Κοίταξε το κουτί", 'controls="FM-003"'),
	step("send", "Παράδωσε στον μεταφορέα", "irreversible"),
	step("after", "Σφράγισε το χαρτί", 'undoes="look"'),
	step("again", "Παράδωσε το χαρτί", "irreversible"),
].join("\n");

const receiving = (name: string) => `procedures/receiving/${name}.mdx`;
const packing = (name: string) => `procedures/packing/${name}.mdx`;
const packs = { process: "packing" };

/** Content folder: all that is not Greek is one procedure in Hebrew and one in English. */
export const greekManual: Files = {
	...registers,
	[receiving("a")]: procedure(
		"SOP-1",
		whole,
		own("Παρέλαβε τα εμπορεύματα", {
			revision: "2",
			lastReview: "2026-02-01",
			failureModes: "[FM-001, FM-002]",
			requires: "[SOP-5]",
			related: "[SOP-2]",
			synonyms: "[παραλαβή μας]",
			changes,
		}),
	),
	// In the folder of another process, which is worth a warning.
	[packing("gap")]: procedure(
		"SOP-2",
		step("send", "Στείλε το", "irreversible"),
		own("Απόστειλε το δέμα", { failureModes: "[FM-001]" }),
	),
	[packing("escape")]: procedure(
		"SOP-3",
		escaping,
		own("Συσκεύασε το δέμα", { ...packs, failureModes: "[FM-003]", criticality: "critical", lastReview: "2025-01-01" }),
	),
	[packing("reaction")]: procedure(
		"SOP-4",
		check("hold", "Βρες την αιτία", "", 'disposition="scrap" authority="quality-lead"'),
		own("Κράτησε την παρτίδα", packs),
	),
	[receiving("before")]: procedure(
		"SOP-5",
		check("plan", "Έλεγξε το σχέδιο", 'controls="FM-002"'),
		own("Ετοίμασε τη ράμπα"),
	),
	[packing("accepted")]: procedure("SOP-6", escaping, own("Συσκεύασε δώρα", { ...packs, failureModes: "[FM-003]" })),
	[packing("exempt")]: procedure(
		"SOP-7",
		step("wrap", "Τύλιξε το"),
		own("Τύλιξε σε χαρτί", {
			...packs,
			exemption:
				"{ reason: Περιμένουμε το νέο μηχάνημα, approvedBy: quality-lead, from: 2026-10-01, until: 2026-12-31 }",
		}),
	),
	[packing("old")]: procedure("SOP-8", check("seal", "Δες τη σφραγίδα"), own("Σφράγισε παλιά", packs)),
	[packing("new")]: procedure(
		"SOP-9",
		check("seal", "Δες τη σφραγίδα"),
		own("Σφράγισε νέα", { ...packs, supersedes: "[SOP-8]" }),
	),
	[packing("gone")]: procedure(
		"SOP-10",
		check("seal", "Δες τη σφραγίδα"),
		own("Δέσε με σχοινί", { ...packs, status: "withdrawn" }),
	),
	[packing("soon")]: procedure(
		"SOP-11",
		check("seal", "Δες τη σφραγίδα"),
		own("Δέσε με ταινία", { ...packs, effective: "2027-01-01" }),
	),
	"checklists/b.mdx": procedure(
		"CHK-1",
		pausePoint(
			"before",
			`<Item id="lamp" response="σβηστή">\nΔες τη λάμπα.\n</Item>\n\n${check("door", "Κλείσε την πόρτα", 'controls="FM-002"')}`,
		).replace("Before it goes on", "Πριν φύγει"),
		own("Πριν την αποστολή", { mode: "read-do" }),
	),
	[receiving("hebrew")]: procedure("SOP-HE", check("match", "בדיקת צבע").replace(/[Α-ωΆ-ώ]+/gu, "צבע"), {
		title: "קבלה",
		summary: "קבלה.",
		lang: "he",
	}),
	[receiving("english")]: procedure("SOP-EN", qcStep(), { lang: "en-US" }),
};
