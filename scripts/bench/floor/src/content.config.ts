// The same documents as the manual's, through Astro's own loader.
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "zod";

const base = process.env.MANUAL_CONTENT ?? "";
const schema = z.looseObject({ id: z.string(), title: z.string(), summary: z.string(), status: z.string() });
const pattern = "**/*.mdx";

export const collections = {
	procedures: defineCollection({ loader: glob({ pattern, base: `${base}/procedures` }), schema }),
	checklists: defineCollection({ loader: glob({ pattern, base: `${base}/checklists` }), schema }),
};
