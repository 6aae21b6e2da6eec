// What does a second thread do while documents are read? See read-documents.ts.
import { workerData } from "node:worker_threads";
import { readFromDisk } from "./disk-folder.ts";
import { type Message, type Share, takeBatches } from "./read-documents.ts";

const share = workerData as Share;
const send = (message: Message) => {
	share.port.postMessage(message);
	Atomics.add(share.counters, 1, 1);
	Atomics.notify(share.counters, 1);
};
try {
	for (const parsed of takeBatches(share, readFromDisk)) send({ parsed });
} catch (error) {
	send({ error });
}
share.port.close();
