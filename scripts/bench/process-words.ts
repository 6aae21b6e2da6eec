// Which processes does the generated manual have, with which roles, and what is worked on there?

export interface ProcessWords {
	id: string;
	code: string;
	title: string;
	/** Roles: who leads, who does, who checks. */
	roles: readonly [lead: string, worker: string, inspector: string];
	/** What is worked on. */
	things: readonly string[];
}

const row = (
	id: string,
	code: string,
	lead: string,
	worker: string,
	inspector: string,
	things: string,
): ProcessWords => ({
	id,
	code,
	title: id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " "),
	roles: [lead, worker, inspector],
	things: things.split(", "),
});

export const processWords: readonly ProcessWords[] = [
	row(
		"receiving",
		"RCV",
		"dock-lead",
		"unloader",
		"dock-inspector",
		"pallet, carton, drum, delivery note, crate of glass jars, sack of flour, roll of film, returned tray",
	),
	row(
		"purchasing",
		"PUR",
		"purchasing-head",
		"buyer",
		"cost-controller",
		"purchase order, quotation, supplier card, sample set, price list, framework contract, drawing, test report",
	),
	row(
		"storage",
		"STO",
		"stores-lead",
		"storekeeper",
		"stock-controller",
		"shelf label, bin, cold room, pallet rack, stock card, battery pack, solvent can, spare part",
	),
	row(
		"mixing",
		"MIX",
		"mixing-lead",
		"mixer-operator",
		"batch-inspector",
		"batch sheet, powder blend, dye paste, mixing vessel, agitator, premix, sieve, dosing scale",
	),
	row(
		"filling",
		"FIL",
		"filling-lead",
		"filler-operator",
		"line-inspector",
		"glass jar, bottle, nozzle, filling head, tube, sachet, screw cap, foil lid",
	),
	row(
		"labelling",
		"LAB",
		"labelling-lead",
		"label-operator",
		"label-inspector",
		"front label, batch code, allergen line, expiry date, print head, label roll, barcode, shrink sleeve",
	),
	row(
		"assembly",
		"ASM",
		"assembly-lead",
		"assembler",
		"assembly-inspector",
		"bracket, hinge, cable loom, gearbox, drawer runner, lamp socket, screw joint, glued seam",
	),
	row(
		"machining",
		"MAC",
		"machine-lead",
		"machinist",
		"metrology-inspector",
		"shaft, bore, milling cutter, clamping jaw, turned ring, drill bit, coolant, workpiece",
	),
	row(
		"painting",
		"PNT",
		"paint-lead",
		"painter",
		"surface-inspector",
		"primer coat, spray gun, drying oven, colour panel, masking tape, powder coat, paint tin, steel frame",
	),
	row(
		"packing",
		"PAK",
		"packing-head",
		"packer-one",
		"packing-inspector",
		"carton, gift box, bubble wrap, packing slip, tape gun, mailing bag, inlay, customer letter",
	),
	row(
		"shipping",
		"SHP",
		"dispatch-lead",
		"dispatcher",
		"load-inspector",
		"consignment, customs form, van, roll cage, seal number, waybill, load strap, address label",
	),
	row(
		"installation",
		"INS",
		"field-lead",
		"fitter",
		"site-inspector",
		"wall bracket, fuse, water hose, door leaf, worktop, handover sheet, appliance, mounting rail",
	),
	row(
		"returns",
		"RET",
		"returns-lead",
		"returns-clerk",
		"returns-inspector",
		"returned parcel, refund slip, return label, serial number, opened box, missing part, worn item, exchange order",
	),
	row(
		"complaints",
		"CMP",
		"complaints-lead",
		"complaints-clerk",
		"case-reviewer",
		"complaint file, call note, photo of the defect, apology letter, credit note, case number, reply, voucher",
	),
	row(
		"sales",
		"SAL",
		"sales-head",
		"adviser",
		"order-reviewer",
		"offer, order form, delivery date, measurement sheet, price promise, sample book, discount, quotation letter",
	),
	row(
		"web-shop",
		"WEB",
		"shop-lead",
		"shop-editor",
		"proof-reader",
		"product page, product photo, size table, stock number, newsletter, price tag, search word, banner",
	),
	row(
		"maintenance",
		"MNT",
		"maintenance-lead",
		"mechanic",
		"safety-inspector",
		"compressor, conveyor belt, forklift, filter, oil level, emergency stop, drive chain, pressure gauge",
	),
	row(
		"calibration",
		"CAL",
		"metrology-lead",
		"calibration-clerk",
		"reference-keeper",
		"bench scale, caliper, thermometer, torque wrench, reference weight, pressure sensor, colour meter, gauge block",
	),
	row(
		"treasury",
		"TRE",
		"treasury-lead",
		"accounts-person",
		"payment-reviewer",
		"invoice, payment run, bank detail, cash box, refund, dunning letter, receipt, petty cash slip",
	),
	row(
		"training",
		"TRN",
		"training-lead",
		"trainer",
		"assessor",
		"training record, work sample, induction plan, test sheet, badge, safety briefing, job card, shadow shift",
	),
];

/** Roles that belong to no process. */
export const houseRoles = ["quality-head", "site-manager", "document-keeper", "shift-lead"] as const;
