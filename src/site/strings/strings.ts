// In which language does the interface speak? In that of the manual, where it is there, else in English.
import { currentManual } from "../current-manual.ts";
import { en } from "./en.ts";

type Widened<Value> = Value extends string
	? string
	: Value extends (...values: infer Values) => string
		? (...values: Values) => string
		: { [Key in keyof Value]: Widened<Value[Key]> };

/** What a language has to say; en.ts is the model. */
export type Strings = Widened<typeof en>;

const languages: Record<string, Strings> = { en };

/** The words of the interface for the manual that is shown. */
export function interfaceStrings(): Strings {
	return languages[currentManual().manual.policy.lang.split("-")[0] ?? "en"] ?? en;
}
