import { loadavg } from "node:os";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { countStatuses, describeFailures, Load, longestOutage, percentile } from "./load";
import { anybody, askOften, openForms, type Questions, readPages, type Saves, saveOften, type Tried } from "./people";
import type { Town } from "./town";

export type Trial = {
  town: Town;
  database: pg.Pool;
  city: string;
  networks: Tried[];
  /** Of an administrator. */
  cookie: string;
};

async function addRecord({ backstage }: Town, kind: "city" | "network", slug: string, city?: string): Promise<Tried> {
  const isCity = kind === "city";
  const id = await backstage("create", kind, slug, {
    sourceLanguage: "en",
    responsibleCity: city ?? null,
    takenFrom: null,
    fields: isCity ? { country: "ES", timeZone: "Europe/Madrid" } : {},
    translations: { en: { name: `Network ${slug}`, ...(isCity ? {} : { purpose: "To try." }) } },
    parts: {},
  });
  await backstage("publish", kind, id);
  return { id, slug };
}

/** A city with networks, a coordinator who receives questions, and an administrator who saves. */
export async function prepareTrial(town: Town): Promise<Trial> {
  const database = new pg.Pool({ connectionString: town.owner, max: 2 });
  database.on("error", () => {});
  const { id: city } = await addRecord(town, "city", "barcelona");
  const networks: Tried[] = [];
  for (const number of [1, 2, 3, 4]) networks.push(await addRecord(town, "network", `drill-${number}`, city));
  await town.backstage("newPerson", { role: "coordinator", locale: "en" });
  const { cookie } = await town.backstage("newPerson", { role: "administrator", locale: "en" });
  return { town, database, city, networks, cookie };
}

export type Told = { load: Load; saves: Saves[]; questions: Questions };

const published = (trial: Trial) => trial.networks.map(({ slug }) => `/cs/networks/${slug}`);

async function readVersions(database: pg.Pool): Promise<Map<string, number>> {
  const { rows } = await database.query<{ id: string; version: number }>('SELECT "id", "version" FROM "Record"');
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Every accepted save is there, and none that nobody knows of. */
async function expectSaves({ database }: Trial, before: Map<string, number>, saves: readonly Saves[]): Promise<void> {
  const after = await readVersions(database);
  for (const { id, accepted, unknown, last, missing } of saves) {
    const made = (after.get(id) ?? 0) - (before.get(id) ?? 0);
    expect(missing, "saves that were not on the page at the next request").toEqual([]);
    expect(made).toBeGreaterThanOrEqual(accepted);
    expect(made).toBeLessThanOrEqual(accepted + unknown);
    if (last === undefined) continue;
    const { rows } = await database.query('SELECT "purpose" FROM "NetworkTranslation" WHERE "recordId" = $1', [id]);
    expect(rows).toEqual([{ purpose: last }]);
  }
}

/** Every accepted question is there once, however often it was sent. */
async function expectQuestions({ database }: Trial, { accepted, unknown }: Questions): Promise<void> {
  const { rows } = await database.query<{ body: string }>('SELECT "body" FROM "Message"');
  const stored = rows.map(({ body }) => body);
  expect(accepted.filter((message) => !stored.includes(message))).toEqual([]);
  expect(stored.filter((message, index) => stored.indexOf(message) !== index)).toEqual([]);
  expect(unknown.length).toBeLessThanOrEqual(1);
}

type Email = { messageId: string; state: string; repeats: number };

/** Every email is sent, and one that the mail server took twice is counted. */
export async function expectEmails({ database, town }: Trial): Promise<void> {
  const read = async () =>
    (
      await database.query<Email>(
        'SELECT "messageId", "state"::text, "repeats" FROM "Email" WHERE "aboutId" IS NOT NULL',
      )
    ).rows;
  const waiting = async () => (await read()).filter(({ state }) => state !== "sent").length;
  await expect.poll(waiting, { timeout: 240_000, intervals: [500] }).toBe(0);
  for (const { messageId, repeats } of await read()) {
    const taken = town.mail.taken.filter((id) => id === messageId).length;
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(1 + repeats);
  }
}

/** Starts readers, savers and senders, lets something happen, and compares what they were told with what there is. */
export async function underLoad(trial: Trial, happen: (load: Load) => Promise<void>): Promise<Told> {
  const { town, networks, city, cookie, database } = trial;
  const load = new Load(town.proxy.base);
  const before = await readVersions(database);
  const forms = await openForms(load, networks);
  const pages = ["/en", "/en/networks", "/ca/networks", ...published(trial)];
  for (let reader = 0; reader < 3; reader += 1) readPages(load, pages);
  const saves = networks.slice(0, 2).map((network) => saveOften(load, network, city, cookie));
  const questions = askOften(load, forms);
  await happen(load);
  // On a busy machine everybody is slower, but nobody is left out.
  await expect.poll(() => Math.min(...saves.map(({ accepted }) => accepted)), { timeout: 120_000 }).toBeGreaterThan(2);
  await expect.poll(() => questions.accepted.length, { timeout: 120_000 }).toBeGreaterThan(1);
  await load.stop();
  await expectSaves(trial, before, saves);
  await expectQuestions(trial, questions);
  return { load, saves, questions };
}

/** What failed, and what the sites logged of it. */
function explain({ town }: Trial, { load }: Told): string {
  const logs = [...town.sites, ...town.workers].flatMap(({ said }) => said.split("\n"));
  const failures = describeFailures(load).slice(0, 20);
  const lines = failures.flatMap(({ line, request }) => [
    line,
    ...logs.filter((logged) => request && logged.includes(request)),
  ]);
  return lines.join("\n");
}

export function expectNoFailure(trial: Trial, told: Told): void {
  const { reads, writes } = told.load;
  const why = explain(trial, told);
  expect(countStatuses(reads), why).toEqual({ 200: reads.length });
  const { 200: saved = 0, 303: sent = 0 } = countStatuses(writes);
  expect(saved + sent, why).toBe(writes.length);
}

const outageOf = ({ load }: Told, isReader: boolean) =>
  longestOutage(load.reads.filter(({ who }) => who.startsWith(anybody) === isReader));

/** In milliseconds: how long readers may see 503. */
const longest = 5_000;

/**
 * Readers see nothing worse than 503 or, without a proxy, no answer, and that for seconds. Whoever is signed in needs
 * the primary: for them the seconds begin when it is back, after so many milliseconds. A machine that is busy with something else is slower by what
 * its slowest good answer took.
 */
export function expectShortOutage(told: Told, away: number): void {
  const { reads } = told.load;
  const bad = Object.keys(countStatuses(reads)).filter((status) => !["0", "200", "503"].includes(status));
  expect(bad).toEqual([]);
  const slowest = percentile(
    reads.filter(({ status }) => status === 200),
    1,
  );
  expect(outageOf(told, true)).toBeLessThan(longest + slowest);
  expect(outageOf(told, false)).toBeLessThan(away + longest + slowest);
}

/** Notes in the report what was seen, beside what the machine did otherwise. */
export function noteFigures(name: string, trial: Trial, told: Told): void {
  const { load, saves, questions } = told;
  const figures = {
    reads: countStatuses(load.reads),
    writes: countStatuses(load.writes),
    outage: { readers: outageOf(told, true), signedIn: outageOf(told, false) },
    slowest: { reads: percentile(load.reads, 1), writes: percentile(load.writes, 1) },
    usual: { reads: percentile(load.reads, 0.95), writes: percentile(load.writes, 0.95) },
    saves: saves.map(({ accepted, unknown }) => ({ accepted, unknown })),
    questions: { accepted: questions.accepted.length, tries: questions.tries },
    load: loadavg()[0],
  };
  const description = JSON.stringify(figures);
  test.info().annotations.push({ type: name, description });
  if (process.env.DRILL) console.log(`${name}: ${description}\n${explain(trial, told)}`);
}
