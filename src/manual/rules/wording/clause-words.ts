// Which words begin another clause, and of what kind?
import { wordList } from "./word-list.ts";

/** They put one action after another. */
export const ordering = wordList(
	"first second then afterwards next finally also now additionally subsequently lastly immediately carefully meanwhile",
	"please quickly again",
);

/** After them a clause tells when, where or why, and is no action of its own. */
export const subordinate = wordList(
	"who which that whose whom where when while so because as if unless until with without no not",
	"none nothing never nobody one each what how why whether including except for to than both",
	"neither either but starting beginning e.g such",
);

/** "Once the goods are inside, unpack": the condition comes first. */
export const conditions = wordList("once when if after before while until as unless where whenever during");
