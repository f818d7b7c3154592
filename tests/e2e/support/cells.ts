import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import type { Role } from "@/lib/auth/can";
import type { ImportKind } from "@/lib/exchange/import/model";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { createDatabase } from "@/scripts/database/connection";
import { root } from "@/scripts/process/project";
import { demoTemplate } from "@/scripts/test/server";
import type { PlaceLetter } from "../../support/expected-reach";
import { type OwnSite, startOwnSite } from "./own-site";

/** Where people and records belong: the coordinator's city, another city, the platform. */
export const cityLetters = ["C", "O", "N"] as const;
export type CityLetter = (typeof cityLetters)[number];

/** One person per role, one without a role, and a stranger. */
export const askers = ["administrator", "coordinator", "editor", "contributor", "nobody", "stranger"] as const;
export type Asker = (typeof askers)[number];

export type CellRecord = {
  id: string;
  slug: string;
  kind: KindName;
  place: PlaceLetter;
  city: string | null;
  isPublic: boolean;
  /** Another record of the same place, to be merged into this one. */
  twin: string;
  /** A submitted change. */
  revision: string;
  /** A reported error. */
  report: string;
  /** A question about the record. */
  message: string;
  /** A request for approval. */
  approval: string;
  /** What a meeting has to be run. */
  meeting?: Record<
    | "invitation"
    | "letter"
    | "person"
    | "session"
    | "visit"
    | "school"
    | "programme"
    | "statement"
    | "promise"
    | "group"
    // The content of a version of its report.
    | "report",
    string
  >;
  /** Two media of a practice. */
  media: string[];
  /** Fields with unique values. */
  own: Record<string, string>;
};

export type Target = { id: string; email: string; grant: string | null };

export type Cells = {
  cities: Record<CityLetter, string | null>;
  records: CellRecord[];
  cookies: Record<Exclude<Asker, "stranger">, string>;
  people: Record<Role, string>;
  /** People to whom something is done. */
  targets: Record<CityLetter, Target>;
  /** Invitations that nobody accepted. */
  invitations: Record<CityLetter, string>;
  contacts: Record<CityLetter, string>;
  /** Imports into each city: one of each kind with a plan, some that were taken in, and one with an address for newer files. */
  imports: Record<CityLetter, { planned: Partial<Record<ImportKind, string>>; taken: string[]; addressed: string }>;
  /** An archive of each city that can be downloaded. */
  exports: Record<CityLetter, string>;
  organisations: Record<CityLetter, string | null>;
  /** The values that a form of each kind sends. */
  forms: Record<KindName, Record<string, string | string[]>>;
};

export type CellsSite = {
  site: OwnSite;
  cells: Cells;
  database: pg.Pool;
  /** The folder of uploaded files. */
  media: string;
  stop: () => Promise<void>;
};

/** Starts a site with its own database: the demo, people of every role, and records of these kinds in every place. */
export async function startCells(
  name: string,
  more: Record<string, string> = {},
  kinds: readonly KindName[] = kindNames,
): Promise<CellsSite> {
  const address = new URL(process.env.DATABASE_URL ?? "");
  const server = address.href;
  address.pathname = `/${name}_${process.pid}_${Date.now()}`;
  await createDatabase(server, address.pathname.slice(1), demoTemplate);
  const media = await mkdtemp(join(tmpdir(), "xarxa-cells-"));
  const archives = await mkdtemp(join(tmpdir(), "xarxa-cells-exports-"));
  const env = { DATABASE_URL: address.href, MEDIA_FOLDER: media, EXPORT_FOLDER: archives, ...more };
  const site = await startOwnSite(env);
  const file = fileURLToPath(new URL("cells-process.ts", import.meta.url));
  const options = {
    cwd: root,
    env: { ...process.env, ...env, SITE_URL: more.SITE_URL ?? site.address },
    maxBuffer: 16 * 1_048_576,
  };
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", file, kinds.join()], options);
  const database = new pg.Pool({ connectionString: address.href, max: 6 });
  const stop = async () => {
    await database.end();
    await site.stop();
    for (const folder of [media, archives]) await rm(folder, { recursive: true, force: true });
  };
  return { site, cells: JSON.parse(stdout) as Cells, database, media, stop };
}
