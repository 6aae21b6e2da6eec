// npm run coverage: which procedures would let an error through, and why?
// package.json has V8 compile patterns at once: there are hundreds, most of which it would first compile for its
// interpreter and soon after again. The example took a tenth less processor time with it.
import { answer } from "./coverage/answer.ts";
import { help } from "./coverage/help.ts";
import { runCommand } from "./run-command.ts";

await runCommand(help, () => answer());
