// `npm run house`: prints the code measures of docs/house.md. With a folder: those of another checkout.

import { measureHouse } from "./house/measure";
import { runCommand } from "./process/command";
import { root } from "./process/project";

runCommand(async () => {
  for (const { name, value } of measureHouse(process.argv[2] ?? root)) console.log(`| ${name} | ${value} |`);
  return 0;
});
