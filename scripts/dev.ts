// `npm run dev`: like `npm start`, but without a build and with reloading.
import { runCommand } from "./process/command";
import { runSite } from "./site/run-site";

runCommand(() => runSite(true), 0);
