import { whenStopping } from "../process/command";
import { findFreePort } from "../process/port";
import { launchSite } from "../site/launch-site";

const most = 60;

const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? "");

/** Every address of the site map, through its parts. */
async function listAddresses(site: string): Promise<string[]> {
  const first = addressesIn(await (await fetch(`${site}/sitemap.xml`)).text());
  const parts = first.filter((address) => new URL(address).pathname.startsWith("/sitemap"));
  if (parts.length === 0) return first;
  const texts = await Promise.all(parts.map(async (part) => (await fetch(part)).text()));
  return texts.flatMap(addressesIn);
}

/** Evenly spread over the list, with its first and last. */
export function sample<T>(all: readonly T[], size: number): T[] {
  if (all.length <= size) return [...all];
  return Array.from({ length: size }, (_, index) => all[Math.round((index * (all.length - 1)) / (size - 1))]!);
}

export type Crawled = { pages: number; failed: string[] };

/**
 * What the site of a copy has instead of the variables around it. A replica has all databases of its server at the same
 * position of the log: without this the real one would be read from it.
 */
export const settingsOfCopy = (address: string, mediaFolder: string) => ({
  DATABASE_DIRECT_URL: "",
  DATABASE_READ_URL: "",
  SMTP_URL: "",
  IMAP_URL: "",
  OTEL_EXPORTER_OTLP_ENDPOINT: "",
  SITE_URL: address,
  MEDIA_URL: "",
  MEDIA_FOLDER: mediaFolder,
  LOG_LEVEL: "error",
});

/** Serves a database and reads pages from all over its site map, as a reader would. Nothing is sent to anybody. */
export async function crawl(database: string, mediaFolder: string): Promise<Crawled> {
  const port = await findFreePort();
  const address = `http://localhost:${port}`;
  await launchSite({ port, database, env: settingsOfCopy(address, mediaFolder) }, whenStopping);
  const chosen = sample(await listAddresses(address), most);
  const failed: string[] = [];
  for (const page of [address, ...chosen]) {
    const { status } = await fetch(page);
    if (status !== 200) failed.push(`${status} ${page}`);
  }
  return { pages: chosen.length + 1, failed };
}
