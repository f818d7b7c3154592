// `npm run dev`: like `npm start`, without a build, and with reloading on every change.
import { runCommand } from "./process/command";
import { runSite } from "./site/run-site";

runCommand(() => runSite(true), 0);
