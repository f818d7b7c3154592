import { joinDatabase } from "../../database/database";
import { turnToDatabase } from "../../database/turn-to-database";
import { whenStopping } from "../../process/command";
import { findFreePort } from "../../process/port";
import { buildSite } from "../../site/build";
import { bundleProcesses } from "../../site/bundle";
import { startChild } from "../../site/child";
import { launchSite, siteEnvironment } from "../../site/launch-site";
import { readAddresses } from "../addresses";
import { prepareMeasuredDatabase } from "../prepare-database";
import { readTextWords } from "../questions";
import { describeLoad } from "../table";
import { makeUnseen } from "../unseen";
import { measureImports, openImports } from "./measure-imports";
import { measureReaders } from "./measure-readers";

/** So many schools are written for the measurement, with index and history. */
const written = 4_000;

type SiteOptions = Parameters<typeof launchSite>[0];

/** The worker process as it runs beside a site, and what gives it imports. */
async function openWorker(options: SiteOptions) {
  const stops: (() => Promise<void>)[] = [];
  const register = (stop: () => Promise<void>) => {
    stops.push(stop);
    return whenStopping(stop);
  };
  const worker = startChild("work.ts", { env: siteEnvironment(options), register, development: false });
  const imports = await openImports(worker);
  return { worker, imports, stop: () => Promise.all(stops.map((stop) => stop())) };
}

/** `npm run bench -- 1000 --import 250000`: what imports take of the worker process, and what they cost readers. */
export async function runImports(practices: number, rows: number): Promise<number> {
  const database = await prepareMeasuredDatabase(await joinDatabase(), practices);
  turnToDatabase(database);
  await bundleProcesses();
  const port = await findFreePort();
  const base = `http://localhost:${port}`;
  const options = { port, database, env: { SITE_URL: base, LOG_LEVEL: "warn" } };
  console.log(`\n${practices} practices, files of ${rows} rows. ${describeLoad()}`);
  const alone = await openWorker(options);
  await measureImports(alone.imports, rows, written);
  console.log(describeLoad());
  await alone.stop();
  // Building the pages empties the folder of the processes.
  await buildSite(process.env.XARXA_BUILD_FOLDER || undefined);
  await bundleProcesses();
  await launchSite(options, whenStopping);
  const { imports, worker } = await openWorker(options);
  const unseen = makeUnseen(await readAddresses(database), await readTextWords(database), practices);
  await measureReaders(imports, worker, base, unseen);
  console.log(describeLoad());
  await imports.close();
  return 0;
}
