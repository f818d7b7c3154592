// `npm start`: prepares everything and serves the site.
import { runCommand } from "./process/command";
import { runSite } from "./site/run-site";

runCommand(() => runSite(false), 0);
