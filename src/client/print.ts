// How is a page printed from a tablet, whose browser hides it in a menu, and of which day is the copy?
import { formatDate } from "../manual/report/format-date.ts";

for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());

const margins = document.querySelector<HTMLLinkElement>("link[data-foot]");
let stamped = "";
/** A page rule cannot ask for the day, so the rule of the built sheet gets another one after it. */
addEventListener("beforeprint", () => {
	const sheet = margins?.sheet;
	const rule = sheet?.cssRules[0];
	// Swedish dates are ISO dates: the day where the reader is.
	const today = new Date().toLocaleDateString("sv");
	if (!sheet || !(rule instanceof CSSPageRule) || stamped === today) return;
	stamped = today;
	const foot = margins?.dataset.foot?.replace("{date}", formatDate(today, margins.dataset.locale)) ?? "";
	sheet.insertRule(`@page ${rule.selectorText}{@bottom-left{content:${JSON.stringify(foot)}}}`, sheet.cssRules.length);
});
