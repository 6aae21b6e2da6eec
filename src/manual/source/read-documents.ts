// How are thousands of documents read in seconds? All cores take the next few of them until none is left.
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Document } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import { readFromDisk } from "./disk-folder.ts";
import { addPlaces, type ParsedDocument } from "./parse-document.ts";
import { readDocument } from "./read-document.ts";
import type { FoundFile, Read } from "./read-files.ts";

/** What a helping thread is given. */
export interface Share {
	files: readonly FoundFile[];
	label: string;
	/** [0]: the batch that is taken next. [1]: batches that helpers have sent, to wait for. */
	counters: Int32Array;
	port: MessagePort;
}

/** What a helping thread sends: a batch, or the error that ended it. */
export type Message = { parsed: ParsedDocument[] } | { error: unknown };

const batchSize = 50;
/** Below this a second thread takes longer to start than it saves. */
const fewDocuments = 1500;
/** A batch takes a tenth of a second; nothing for so long means that a helper is gone. */
const patience = 60_000;

/** The batches that this thread takes, one after the other, parsed. */
export function* takeBatches({ files, label, counters }: Omit<Share, "port">, read: Read): Generator<ParsedDocument[]> {
	for (;;) {
		const start = Atomics.add(counters, 0, 1) * batchSize;
		if (start >= files.length) return;
		yield files.slice(start, start + batchSize).map((file) => readDocument(file, label, read));
	}
}

function startHelpers(share: Omit<Share, "port">): MessagePort | undefined {
	const program = fileURLToPath(new URL("./reading-thread.ts", import.meta.url));
	// A bundle may hold this file without that one; then this thread reads everything.
	if (!existsSync(program)) return undefined;
	const { port1, port2 } = new MessageChannel();
	const workerData: Share = { ...share, port: port2 };
	new Worker(program, { workerData, transferList: [port2] }).unref();
	return port1;
}

/** Reads documents, in any order. Only where thousands are read from disk do helpers take part. */
export function readDocuments(
	files: readonly FoundFile[],
	label: string,
	read: Read,
): { documents: Document[]; findings: Finding[] } {
	const documents: Document[] = [];
	const findings: Finding[] = [];
	const add = (batch: readonly ParsedDocument[]) => {
		for (const parsed of batch) {
			documents.push(addPlaces(parsed));
			findings.push(...parsed.findings);
		}
	};
	const counters = new Int32Array(new SharedArrayBuffer(8));
	const share = { files, label, counters };
	const wanted = read === readFromDisk && files.length > fewDocuments && availableParallelism() > 1;
	const port = wanted ? startHelpers(share) : undefined;
	const receive = () => {
		for (let got = port && receiveMessageOnPort(port); got; got = port && receiveMessageOnPort(port)) {
			const message = got.message as Message;
			if ("error" in message) throw message.error;
			add(message.parsed);
		}
	};
	for (const batch of takeBatches(share, read)) {
		add(batch);
		receive();
	}
	while (documents.length < files.length) {
		const sent = Atomics.load(counters, 1);
		receive();
		if (documents.length === files.length) break;
		if (Atomics.wait(counters, 1, sent, patience) === "timed-out") throw new Error("A reading thread gave no answer");
	}
	port?.close();
	return { documents, findings };
}
