import { expect, test } from "@playwright/test";
import type { Action } from "@/lib/auth/can";
import {
  type Ask,
  type CityCall,
  cellAllowed,
  cellAllowedIds,
  cellFile,
  cellReferences,
  cellTermMerge,
  cityCalls,
  lettersOf,
  type Now,
  type RecordCall,
  recordCalls,
} from "../support/authorization-calls";
import { expectedReach, placeLetters } from "../support/expected-reach";
import { adminAddresses } from "./support/addresses";
import { restoreCells } from "./support/cell-states";
import { type Asker, askers, type CellRecord, type CellsSite, type CityLetter, startCells } from "./support/cells";
import { fingerprint } from "./support/fingerprint";
import { makeTranslator, type OwnTranslator } from "./support/translator";

// The table of roles × actions × kinds × places, over HTTP against the built site. Expectations come from
// expected-reach.ts, not from can.ts. A refused call changes nothing in the whole database; an allowed one succeeds.

// One after the other, on one site.
test.describe.configure({ mode: "default", timeout: 120_000 });

let translator: OwnTranslator;
let running: CellsSite;
let cells: CellsSite["cells"];
let count = { allowed: 0, refused: 0 };
let marks = 0;
const mergedTerm = {
  term: { id: "theme/cell-merged", vocabulary: "theme", notation: "cell-merged", position: 900, hidden: false },
  ...{ labels: [], keptLabels: { before: [], after: [] }, wasBelow: false, narrower: [], sessions: [], records: [] },
};

const nextMark = () => `cell-mark-${++marks}`;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  translator = await makeTranslator();
  running = await startCells("cells", { TRANSLATION_URL: translator.address, TRUSTED_PROXIES: "127.0.0.1,::1" });
  cells = running.cells;
});

test.afterAll(async () => {
  await running?.stop();
  await translator?.stop();
});

async function send(asker: Asker, { path, values, form, shows }: Ask): Promise<string> {
  const isRead = !values && !form;
  const isPage = isRead && !path.startsWith("/api/");
  const headers: Record<string, string> = {
    accept: isPage ? "text/html" : "application/json",
    origin: running.site.address,
    // A new address for each request: the limits per address are not tested here.
    "x-forwarded-for": `198.51.100.${++marks % 250}`,
    ...(asker === "stranger" ? {} : { cookie: cells.cookies[asker] }),
    ...(values ? { "content-type": "application/json" } : {}),
  };
  const body = values ? JSON.stringify(values) : form;
  const method = isRead ? "GET" : "POST";
  const answer = await fetch(running.site.address + path, {
    method,
    headers,
    redirect: "manual",
    ...(body ? { body } : {}),
  });
  return isPage ? judgePage(asker, answer, shows) : judgeCall(asker, answer);
}

async function judgePage(asker: Asker, answer: Response, shows: string | undefined): Promise<string> {
  const text = await answer.text();
  const { status } = answer;
  if (asker === "stranger") {
    const isSentToSignIn = /^\/en\/account\/sign-in\?next=/.test(answer.headers.get("location") ?? "");
    return isSentToSignIn && status >= 300 && status < 400 ? "refused" : `${status} for a stranger`;
  }
  if (status === 404) return "refused";
  if (status !== 200) return `${status}`;
  return shows === undefined || text.includes(shows) ? "allowed" : "refused";
}

type Told = { records?: { outcome: string; key?: string }[] };

async function judgeCall(asker: Asker, answer: Response): Promise<string> {
  const text = await answer.text();
  const { status } = answer;
  if (asker === "stranger") return status === 401 ? "refused" : `${status} for a stranger`;
  if (status === 404) return "refused";
  if (status !== 200) return `${status} ${text.slice(0, 300)}`;
  // The answer is a file to save.
  if (!answer.headers.get("content-type")?.includes("json")) return "allowed";
  // A bulk action reports each record; one that the person may not see counts as not found.
  const { records = [] } = JSON.parse(text) as Told;
  const errors = new Set(records.flatMap(({ outcome, key = "" }) => (outcome === "refused" ? [key] : [])));
  if (errors.has("error.id")) return "refused";
  return errors.size === 0 ? "allowed" : [...errors].join();
}

type Cell<P> = { asker: Asker; place: P; expected: "allowed" | "refused" };

/** Every role at each of these places, with the expected result. */
function cellsOf<P>(
  places: readonly P[],
  action: Action,
  kindOf: (place: P) => CellRecord["kind"] | undefined,
  letterOf: (place: P) => string,
) {
  return places.flatMap((place) =>
    askers.map((asker): Cell<P> => {
      const reach: Partial<Record<Asker, string>> = expectedReach(action, kindOf(place));
      return { asker, place, expected: reach[asker]?.includes(letterOf(place)) ? "allowed" : "refused" };
    }),
  );
}

/** A few at a time, because the site handles concurrent requests in production too. */
async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>, concurrency = 4): Promise<void> {
  const left = [...items];
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
}

type Round<P> = {
  cells: Cell<P>[];
  describe: (place: P) => string;
  /** Restores the state that the calls at these places need. */
  prepare: (places: readonly P[]) => Promise<void>;
  /** Places share something that calls change: one allowed call after the other. */
  isShared?: true;
  ask: (place: P) => Promise<Ask>;
};

/** Refused calls first: the database must stay the same. Then allowed ones, each from the same state. */
async function run<P>({ cells: all, describe, prepare, isShared, ask }: Round<P>): Promise<void> {
  const wrong: string[] = [];
  const judge = async ({ asker, place, expected }: Cell<P>) => {
    const verdict = await send(asker, await ask(place));
    if (verdict !== expected) wrong.push(`${asker} at ${describe(place)}: ${expected} was expected, ${verdict} came`);
    if (expected === verdict) count = { ...count, [expected]: count[expected] + 1 };
  };
  const places = [...new Set(all.map(({ place }) => place))];
  await prepare(places);
  const before = await fingerprint(running.database, running.media);
  await inParallel(
    all.filter(({ expected }) => expected === "refused"),
    judge,
  );
  expect(wrong).toEqual([]);
  expect(await fingerprint(running.database, running.media), "what a refused call left behind").toEqual(before);
  const allowed = all.filter(({ expected }) => expected === "allowed");
  for (const turn of isShared ? allowed.map((cell) => [cell]) : oneOfEachPlace(allowed)) {
    await prepare(turn.map(({ place }) => place));
    await inParallel(turn, judge);
  }
  expect(wrong).toEqual([]);
}

/** The first cell of each place, then the second of each, and so on. */
function oneOfEachPlace<P>(cells: readonly Cell<P>[]): Cell<P>[][] {
  const ofPlaces = [...Map.groupBy(cells, ({ place }) => place).values()];
  const longest = Math.max(0, ...ofPlaces.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => ofPlaces.flatMap((ofPlace) => ofPlace.slice(turn, turn + 1)));
}

const query = (text: string, values: unknown[]) => running.database.query(text, values);

/** Names the report as a host reads it, without an approval by its chair. */
async function waiveApproval({ id }: CellRecord): Promise<string> {
  const headers = { accept: "text/html", cookie: cells.cookies.administrator };
  const page = await fetch(`${running.site.address}/en/admin/meetings/${id}/report`, { headers });
  const [, mark = ""] = /name="seen" value="([^"]+)"/.exec(await page.text()) ?? [];
  await query(`DELETE FROM "ReportApproval" WHERE "meetingId" = $1`, [id]);
  await query(
    `INSERT INTO "ReportApproval" ("meetingId", "state", "words", "mark", "saidAt") VALUES ($1, 'waived', 'N', $2, now())`,
    [id, mark],
  );
  return mark;
}

function recordRound(call: RecordCall): Round<CellRecord> {
  const { action, before = "draft", kinds, places = placeLetters, ask } = call;
  const marks = new Map<string, string>();
  const stored = new Map<string, Pick<Now, "version" | "source">>();
  const isAsked = ({ kind, place }: CellRecord) => (kinds?.includes(kind) ?? true) && places.includes(place);
  const records = cells.records.filter(isAsked);
  return {
    cells: cellsOf(
      records,
      action,
      ({ kind }) => kind,
      ({ place }) => place,
    ),
    describe: ({ kind, place }) => `${kind} ${place}`,
    prepare: async (some) => {
      await restoreCells(running.database, some, before);
      if (call.readsReport) for (const record of some) marks.set(record.id, await waiveApproval(record));
      const { rows } = await query(
        `SELECT "id", "version", "sourceLanguage" AS source FROM "Record" WHERE "id" = ANY($1)`,
        [some.map(({ id }) => id)],
      );
      for (const { id, version, source } of rows) stored.set(id, { version, source });
    },
    ask: async (record) =>
      ask({ record, cells, ...stored.get(record.id)!, mark: nextMark(), seen: marks.get(record.id) ?? "" }),
  };
}

async function prepareTarget(letter: CityLetter, isDisabled: boolean): Promise<void> {
  const { id, grant } = cells.targets[letter];
  await query(`DELETE FROM "Grant" WHERE "userId" = $1 AND "id" <> $2`, [id, grant]);
  await query(
    `INSERT INTO "Grant" ("id", "userId", "role", "cityId") VALUES ($1, $2, $3::"Role", $4) ON CONFLICT ("id") DO NOTHING`,
    [grant, id, letter === "N" ? "administrator" : "contributor", cells.cities[letter]],
  );
  await query(`UPDATE "User" SET "disabledAt" = $2, "totpSecret" = 'none' WHERE "id" = $1`, [
    id,
    isDisabled ? new Date("2026-01-01") : null,
  ]);
  await query(`DELETE FROM "SecondFactorReset" WHERE "userId" = $1`, [id]);
  // A resent invitation is a new one.
  await query(`UPDATE "Token" SET "usedAt" = NULL WHERE "id" = $1`, [cells.invitations[letter]]);
  for (const notation of ["cell-one", "cell-two"])
    await query(
      `INSERT INTO "Term" ("id", "vocabulary", "notation", "position") VALUES ($1, 'theme', $2, 900) ON CONFLICT DO NOTHING`,
      [`theme/${notation}`, notation],
    );
  await query(`DELETE FROM "Term" WHERE "id" = $1`, ["theme/cell-merged"]);
  await query(
    `INSERT INTO "TermMerge" ("id", "keptId", "mergedAt", "byName", "undo") VALUES ($1, 'theme/cell-two', now(), '', $2)
     ON CONFLICT DO NOTHING`,
    [cellTermMerge, JSON.stringify(mergedTerm)],
  );
  for (const id of cellReferences)
    await query(
      `INSERT INTO "Reference" ("id", "authors", "title", "titleLanguage") VALUES ($1, '', 'Cell', 'en') ON CONFLICT DO NOTHING`,
      [id],
    );
  await query(
    `INSERT INTO "FormDraft" ("id", "values", "errors", "expiresAt") VALUES ($1, $2, '[]', $3) ON CONFLICT DO NOTHING`,
    [cellFile, { text: "@book{key, title={Cell}}" }, new Date("2099-01-01")],
  );
}

/** Restores the addresses that are allowed, and the one of the city's import. */
async function prepareAddresses(letter: CityLetter): Promise<void> {
  for (const name of ["chosen", "withdrawn"] as const)
    await query(
      `INSERT INTO "AllowedAddress" ("id", "address", "allowedAt") VALUES ($1, $2, now())
       ON CONFLICT ("id") DO UPDATE SET "withdrawnAt" = NULL, "withdrawnById" = NULL`,
      [cellAllowedIds[name], cellAllowed[name]],
    );
  const { addressed } = cells.imports[letter];
  if (addressed)
    await query(
      `INSERT INTO "ImportAddress" ("importId", "address", "rhythm", "chosenAt", "signature", "fileHash")
       VALUES ($1, $2, 'off', now(), repeat('x', 22), repeat('0', 64)) ON CONFLICT ("importId") DO NOTHING`,
      [addressed, cellAllowed.chosen],
    );
}

function cityRound(call: CityCall): Round<CityLetter> {
  return {
    cells: cellsOf(
      lettersOf(call),
      call.action,
      () => call.kind,
      (letter) => letter,
    ),
    describe: (letter) => letter,
    isShared: true,
    prepare: async (some) => {
      for (const letter of some) {
        await prepareTarget(letter, call.isDisabled ?? false);
        await prepareAddresses(letter);
      }
    },
    ask: async (letter) => call.ask(letter, cells, nextMark()),
  };
}

for (const [index, call] of recordCalls.entries())
  test(`${call.action}: ${call.file} ${index + 1}`, () => run(recordRound(call)));

for (const [index, call] of cityCalls.entries())
  test(`${call.action}: ${call.file} ${index + 1} (people and platform)`, () => run(cityRound(call)));

/** Pages of the desk that are nothing but a form. */
const formsOnly = ["cities/[invitation]", "programme/[session]"].map(
  (name) => `[locale]/admin/meetings/[id]/${name}/page`,
);

test("the chair of a meeting reads every page of its desk, approves its report, and changes nothing else", async () => {
  const [own, other] = ["C", "O"].map((letter) => cells.records.find((one) => one.meeting && one.place === letter)!);
  await restoreCells(running.database, [own!, other!], "draft");
  await query(`UPDATE "MeetingReport" SET "askedAt" = now()`, []);
  const seen = await waiveApproval(own!);
  const approval = ({ id }: CellRecord): Ask => ({
    ...{ path: "/api/admin/meetings/report-approval", values: { id, answer: "approved", seen } },
  });
  const untouched = await fingerprint(running.database, running.media);
  for (const asker of askers) expect(`${asker} ${await send(asker, approval(own!))}`).toBe(`${asker} refused`);
  expect(await fingerprint(running.database, running.media)).toEqual(untouched);
  const chair = [own!.id, cells.people.editor];
  await query(`INSERT INTO "MeetingRole" ("meetingId", "userId", "role") VALUES ($1, $2, 'chair')`, chair);
  const before = await fingerprint(running.database, running.media);
  for (const { file, ask } of recordCalls.filter(({ action }) => action === "runMeeting")) {
    const isRead = file.endsWith("/page") && !formsOnly.includes(file);
    const asked = ask({ record: own!, cells, version: 1, source: "en", mark: nextMark(), seen });
    expect(`${file} ${await send("editor", asked)}`).toBe(`${file} ${isRead ? "allowed" : "refused"}`);
  }
  expect(await send("editor", approval(other!))).toBe("refused");
  expect(await fingerprint(running.database, running.media), "what a chair left behind").toEqual(before);
  expect(await send("editor", approval(own!))).toBe("allowed");
  await query(`DELETE FROM "MeetingRole" WHERE "meetingId" = $1 AND "userId" = $2`, chair);
});

test("every admin address refuses a stranger", async () => {
  const known: Record<string, string> = {
    locale: "en",
    kind: "practices",
    id: cells.records[0]?.id ?? "",
    language: "sv",
  };
  const before = await fingerprint(running.database, running.media);
  for (const { file, segments, isPage, methods } of adminAddresses()) {
    const path = `/${segments.join("/").replaceAll(/\[(\w+)\]/g, (_, name: string) => known[name] ?? "theme")}`;
    const isLookUp = !isPage && methods.includes("GET");
    const verdict = isLookUp ? await lookUp(path) : await send("stranger", isPage ? { path } : { path, values: {} });
    expect(`${file}: ${verdict}`).toBe(`${file}: refused`);
  }
  expect(await fingerprint(running.database, running.media)).toEqual(before);
});

/** A GET request as a script of the site sends it. */
async function lookUp(path: string): Promise<string> {
  const headers = { accept: "application/json" };
  const answer = await fetch(`${running.site.address}${path}?q=a&to=city&value=2024&lat=1&lon=1`, { headers });
  return answer.status === 401 ? "refused" : String(answer.status);
}

test("the table has thousands of cells", () => {
  test.info().annotations.push({ type: "cells", description: JSON.stringify(count) });
  console.log(`${count.allowed + count.refused} cells over HTTP: ${count.allowed} allowed, ${count.refused} refused`);
  expect(count.refused).toBeGreaterThan(3_000);
  expect(count.allowed).toBeGreaterThan(800);
});
