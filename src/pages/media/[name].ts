// The pictures of the manual, under names that hold their hash.
import { readFileSync } from "node:fs";
import type { APIRoute, GetStaticPaths } from "astro";
import { currentManual } from "../../site/current-manual.ts";
import { publishMedia } from "../../site/media.ts";

const types: Record<string, string> = {
	svg: "image/svg+xml",
	png: "image/png",
	jpg: "image/jpeg",
	jpeg: "image/jpeg",
	webp: "image/webp",
	avif: "image/avif",
	gif: "image/gif",
	pdf: "application/pdf",
};

export const getStaticPaths = (() => {
	const byName = new Map(
		[...currentManual().manual.media.values()].map((file) => [publishMedia(file).name, file.absolute]),
	);
	return [...byName].map(([name, absolute]) => ({ params: { name }, props: { absolute } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ absolute: string }> = ({ params, props }) => {
	const type = types[params.name?.split(".").at(-1) ?? ""] ?? "application/octet-stream";
	return new Response(readFileSync(props.absolute), { headers: { "Content-Type": type } });
};
