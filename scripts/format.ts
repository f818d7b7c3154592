// `npm run format`: formats every file and sorts its imports.
import { runCommand } from "./process/command";
import { runPrograms } from "./test/sources";

runCommand(() => runPrograms([["biome", "check", "--write", "--linter-enabled=false", "."]]));
