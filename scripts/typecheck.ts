// `npm run typecheck`: checks the types of application, scripts and tests.
import { runCommand } from "./process/command";
import { checkTypes } from "./test/sources";

runCommand(checkTypes);
