// Which layouts are known from earlier builds? One file that only grows: a file for each is slow to write.
import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Layout } from "./layout.ts";

/** Some ten thousand pictures. What is larger holds mostly what nobody draws any more, and is begun anew. */
const mostBytes = 32_000_000;

export interface KeptLayouts {
	find: (key: string) => Layout | undefined;
	/** Without a place to keep it, it is laid out again the next time. */
	add: (key: string, layout: Layout) => void;
}

/** The layouts in a folder; `version` tells apart what different programs laid out. Builds may share it at the same time. */
export function openKeptLayouts(folder: string, version: string): KeptLayouts {
	const file = join(folder, `layouts-${version}.txt`);
	const lines = new Map<string, string>();
	try {
		if (statSync(file).size > mostBytes) rmSync(file);
		// A key has no space.
		for (const line of readFileSync(file, "utf8").split("\n")) lines.set(line.slice(0, line.indexOf(" ")), line);
	} catch {}
	return {
		find: (key) => {
			const line = lines.get(key);
			if (line === undefined) return undefined;
			try {
				return JSON.parse(line.slice(key.length)) as Layout;
			} catch {
				// A build was ended while it wrote the line.
				return undefined;
			}
		},
		add: (key, layout) => {
			try {
				mkdirSync(folder, { recursive: true });
				// Begins a line of its own, whatever stands before it; one call, so that builds at once do not mix their lines.
				appendFileSync(file, `\n${key} ${JSON.stringify(layout)}`);
			} catch {}
		},
	};
}
