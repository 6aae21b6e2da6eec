// Binds Astro collections to the schemas of the manual; nothing else.
import { defineCollection } from "astro:content";
import { checklistHead, procedureHead } from "./manual/model/head.ts";
import { manualLoader } from "./site/manual-loader.ts";

export const collections = {
	procedures: defineCollection({ loader: manualLoader("procedure"), schema: procedureHead }),
	checklists: defineCollection({ loader: manualLoader("checklist"), schema: checklistHead }),
};
