// `npm run lint`: lint and import rules, warnings included.
import { runCommand } from "./process/command";
import { runPrograms, sourceChecks } from "./test/sources";

runCommand(() => runPrograms(sourceChecks.lint));
