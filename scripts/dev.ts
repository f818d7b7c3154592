// `npm run dev`: like `npm start`, without a build, and with reloading on every change.
import { runCommand } from "./command";
import { runSite } from "./run-site";

runCommand(() => runSite(true), 0);
