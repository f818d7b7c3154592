// `npm start`: from an empty folder to a site that answers.
import { runCommand } from "./command";
import { runSite } from "./run-site";

runCommand(() => runSite(false), 0);
