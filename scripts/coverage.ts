// npm run coverage: which procedures would let an error through, and why?
import { help, readArguments } from "./coverage/arguments.ts";
import { runExplain } from "./coverage/explain.ts";
import { runList } from "./coverage/list.ts";
import { runMutate } from "./coverage/mutate.ts";
import { runReport } from "./coverage/report.ts";
import { runSince } from "./coverage/since.ts";
import { runTrend } from "./coverage/trend.ts";
import { runWhy } from "./coverage/why.ts";
import { exitCode, runCommand } from "./settings.ts";

await runCommand(help, () => {
	const asked = readArguments();
	switch (asked?.command) {
		case undefined:
			return { output: `${help}\n`, code: exitCode.good };
		case "report":
			return runReport(asked);
		case "since":
			return runSince({ ...asked, revision: asked.value });
		case "trend":
			return runTrend({ ...asked, count: asked.value, by: asked.trendBy });
		case "mutate":
			return runMutate(asked);
		case "why":
			return runWhy(asked);
		case "explain":
			return runExplain(asked);
		case "list":
			return runList(asked);
	}
});
