// `npm run typecheck`: the types of the product, its scripts and its tests.
import { runCommand } from "./process/command";
import { checkTypes } from "./test/sources";

runCommand(checkTypes);
