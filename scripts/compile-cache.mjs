// How do commands start faster? Node keeps what it compiled of them: loaded before each command (package.json).
// JavaScript, because Node would load its TypeScript compiler for this file alone.
import { enableCompileCache } from "node:module";

// Where nothing can be kept, it compiles as ever.
enableCompileCache("node_modules/.cache/manual/compile");
