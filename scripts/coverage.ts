// npm run coverage: which procedures would let an error through, and why?
import { answer } from "./coverage/answer.ts";
import { help } from "./coverage/help.ts";
import { runCommand } from "./run-command.ts";

await runCommand(help, () => answer());
