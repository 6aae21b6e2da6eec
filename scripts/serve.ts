// How is a built site served on this machine, with the headers that a real server should send?
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { contentSecurityPolicy } from "../src/site/security.ts";
import { UsageError } from "./run-command.ts";

/** Port and host of a command, with their defaults. */
export function readAddress(given: { port?: string; host?: string }): { port: number; host: string } {
	const port = Number(given.port ?? 4321);
	if (!Number.isInteger(port) || port < 0 || port > 65535)
		throw new UsageError(`Unexpected "${given.port}" for --port, expected 0 to 65535`);
	return { port, host: given.host ?? "127.0.0.1" };
}

/** The policy of every page once more as a header, with what only a header can say; README.md has it for real servers. */
const securityHeaders = {
	"Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'none'`,
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "same-origin",
};

function explainRefused(code = "unknown reason", port: number, host: string): string {
	const noSuchHost = `there is no ${host} on this machine; leave out --host, or name 0.0.0.0 for every address it has`;
	const reasons: Record<string, string> = {
		ENOTFOUND: noSuchHost,
		EAI_AGAIN: noSuchHost,
		EADDRNOTAVAIL: noSuchHost,
		EACCES: "you may not use this port; ports from 1024 on are free to use",
	};
	return `Cannot serve at ${host}:${port}: ${reasons[code] ?? code}`;
}

async function listen(server: Server, port: number, host: string): Promise<number> {
	for (let next = port; ; next++) {
		const taken = await new Promise<boolean>((resolve, reject) => {
			server.once("error", (error: NodeJS.ErrnoException) =>
				error.code === "EADDRINUSE" ? resolve(true) : reject(new UsageError(explainRefused(error.code, next, host))),
			);
			server.listen(next, host, () => resolve(false));
		});
		if (!taken) {
			const address = server.address();
			return typeof address === "object" && address ? address.port : next;
		}
		server.removeAllListeners("error");
		if (next >= Math.min(65535, port + 50))
			throw new UsageError(`No free port from ${port} to ${next}; choose one with --port`);
	}
}

/** What begins with a dot is no part of a site, and a build leaves it where it is: a .git, a .htaccess. */
function isHidden(url: string): boolean {
	try {
		return decodeURIComponent(url.split(/[?#]/)[0] ?? "")
			.split(/[/\\]/)
			.some((name) => name.startsWith("."));
	} catch {
		return true;
	}
}

/** A part that sirv can send: of another it sends the beginning, or throws, which would end the server. */
function isSound(range: string): boolean {
	const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
	return from !== undefined && (!to || Number(from) <= Number(to));
}

interface Site {
	/** Address with the base path. */
	url: string;
	close(): Promise<void>;
}

/** Serves a folder below a base path; takes the next free port where the first is taken. */
export async function serveSite(
	folder: string,
	base: string,
	{ port, host }: { port: number; host: string },
): Promise<Site> {
	const send = sirv(folder, {
		etag: true,
		// Looked up anew each time: another build may put its site here meanwhile.
		dev: true,
		setHeaders: (response, path) => {
			for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
			// Names with a hash never change their content; everything else is asked for again.
			response.setHeader(
				"Cache-Control",
				/^\/(?:_astro|media)\//.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
			);
		},
	});
	const server = createServer((request, response) => {
		const path = request.url ?? "/";
		const notFound = () => {
			const page = join(folder, "404.html");
			const headers = { ...securityHeaders, "Content-Type": "text/html;charset=utf-8", "Cache-Control": "no-cache" };
			response.writeHead(404, headers);
			response.end(existsSync(page) ? readFileSync(page) : "Not found");
		};
		if (request.method !== "GET" && request.method !== "HEAD") {
			response.writeHead(405, { ...securityHeaders, Allow: "GET, HEAD" }).end();
			return;
		}
		// Without it the whole is sent, which is always a right answer.
		if (!isSound(request.headers.range ?? "")) delete request.headers.range;
		if (base !== "/" && !path.startsWith(base)) {
			if (`${path}/` === base || path === "/") response.writeHead(302, { Location: base }).end();
			else notFound();
			return;
		}
		request.url = `/${path.slice(base.length)}`;
		if (isHidden(request.url)) notFound();
		else send(request, response, notFound);
	});
	const chosen = await listen(server, port, host);
	const shown = host.includes(":") ? `[${host}]` : host === "0.0.0.0" ? "localhost" : host;
	return {
		url: `http://${shown}:${chosen}${base}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}
