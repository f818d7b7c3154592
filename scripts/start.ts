// `npm start`: from an empty folder to a site that answers.
import { runCommand } from "./process/command";
import { runSite } from "./site/run-site";

runCommand(() => runSite(false), 0);
