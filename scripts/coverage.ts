// npm run coverage: which procedures would let an error through, and why?
import { help, readArguments } from "./coverage/arguments.ts";
import { runExplain } from "./coverage/explain.ts";
import { runList } from "./coverage/list.ts";
import { runReport } from "./coverage/report.ts";
import { runWhy } from "./coverage/why.ts";
import { exitCode, runCommand } from "./settings.ts";

await runCommand(help, () => {
	const asked = readArguments();
	switch (asked?.command) {
		case undefined:
			return { output: `${help}\n`, code: exitCode.good };
		case "report":
			return runReport(asked);
		case "why":
			return runWhy(asked);
		case "explain":
			return runExplain(asked);
		case "list":
			return runList(asked);
	}
});
