// What does `npm run coverage -- --help` say?
import { coverageFormats } from "../../src/manual/report/format-coverage.ts";
import { sharedHelp } from "../settings.ts";

export const help = `npm run coverage -- [options]                report which procedures in force let an error through
npm run coverage -- why ID [options]         why a procedure, checklist, failure mode or expectation stands as it does
npm run coverage -- explain RULE [options]   what a rule is about, with examples; rules of
                                             reading and of --since have none
npm run coverage -- list [rules] [options]   every procedure, or every rule, in a line
npm run coverage -- --since REV              only what the changes since a commit, a tag, or leaving a branch made worse,
                                             committed or not (--format as of the report,
                                             --fail-on error | warning: what is to be looked at fails too | never)
npm run coverage -- --trend N                the figures at the last N tags, or month ends where there is no tag
                                             (--trend-by tags | month-ends, --format text | json | markdown)
npm run coverage -- --mutate                 would the report notice? Every check is weakened, one at a time
                                             (--format text | json, --verbosity all: what was noticed too)
Options of the report:
  --format FORMAT       ${coverageFormats.join(" | ")} (default: text)
  --verbosity HOW       quiet: nothing, the exit code tells | summary: the sentence and the table by process
                        | gaps: what lets an error through (default) | all: every procedure with its paths.
                        summary, gaps and all differ in text and markdown only
  --fail-on WHAT        error (default) | warning | never. never also passes over the thresholds of policy.yaml
  --min PERCENT         fail below this share of covered procedures (0 to 100)
  --baseline FILE       errors whose ids the file lists do not fail, nor do thresholds of policy.yaml; a new one does,
                        at whatever share, and so does --min
  --update-baseline     write the present errors to the baseline: new ones are accepted from then on, and named
  --prune-baseline      take what is closed out of the baseline, and accept nothing new
Options of the report and of list:
  --process ID          only this process (may be repeated)
  --owner ROLE          only procedures of this owner (may be repeated)
Options of all:
  --format text|json    of why, explain and list
  --output FILE         of the report, --since, --trend and --mutate: write it there, and a line about it to the
                        terminal; the folder has to exist
${sharedHelp}
policy.yaml: with mode: report, findings and missed thresholds fail nothing, and the last line says so. What is typed goes
before the mode: --fail-on, --min, --baseline and --since fail all the same.
Exit code: 0 good, 1 findings or a threshold missed, 2 could not measure or not known. With --since: 1 if something got
worse by an error (--fail-on says otherwise). With --mutate: 1 if a weakening is not noticed and nothing says why.`;
