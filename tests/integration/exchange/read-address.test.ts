import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { POST as readRoute } from "@/app/api/admin/imports/address/read/route";
import { POST as removeRoute } from "@/app/api/admin/imports/address/remove/route";
import { POST as chooseRoute } from "@/app/api/admin/imports/address/route";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { allowAddress, withdrawAddress } from "@/lib/exchange/import/address/allow";
import { chooseAddress, readAddressNow } from "@/lib/exchange/import/address/choose";
import { readDueAddresses } from "@/lib/exchange/import/address/read-due";
import { eraseImports } from "@/lib/exchange/import/erase";
import { readWaitingFiles } from "@/lib/exchange/import/pages/waiting-files";
import { readBatch } from "@/lib/exchange/import/store/batch";
import { largestFile } from "@/lib/exchange/import/store/start";
import { workOnImport } from "@/lib/exchange/import/work";
import { locales } from "@/lib/i18n/locales";
import { idOf } from "../../support/id-of";
import { csvOf, planFile, rowsOf, takeAll } from "../../support/imports";
import { networkOf, type OutsideServer, startOutside } from "../../support/outside-server";
import { addPerson, cookieFor, formRequest } from "../../support/people";

// A finished import that is read again from an address: a comparison that waits for a press, and a letter about it.

const administrator: Actor = { userId: null, name: "Test", grants: [{ role: "administrator" }] };
const day = 86_400_000;

let city = "";
let coordinator: Actor & { email: string };
let cookie = "";
let outside: OutsideServer;
/** What the server gives: a body, or a status. */
let given: { body: Uint8Array | string; headers?: Record<string, string>; status?: number };

beforeAll(async () => {
  city = await idOf("city", "ostrava");
  coordinator = await newCoordinator();
  cookie = await cookieFor(coordinator.userId!);
  outside = await startOutside("data.example", (_, res) => {
    res.writeHead(given.status ?? 200, { "content-type": "text/csv", ...given.headers }).end(given.body);
  });
  const allowed = await allowAddress(administrator, { address: `${outside.origin}/open/`, cityId: city }, new Date());
  expect(allowed.ok).toBe(true);
});

afterEach(async () => {
  await database().importAddress.deleteMany({});
});
afterAll(async () => {
  await outside.stop();
  await closeDatabase();
});

async function newCoordinator(language = "cs") {
  const grants = [{ role: "coordinator", cityId: city } as const];
  const { id, name, email } = await addPerson(grants, { language });
  return { userId: id, name, email, grants };
}

let series = 0;
/** Schools with codes of their own, as a register's file has them. */
function newSchools() {
  series += 1;
  return Array.from({ length: 3 }, (_, at) => ({
    kod: String(791_000_000 + series * 10 + at),
    nazev: `Škola Adresní ${series}/${at + 1}`,
    zrizovatel: "obec",
    adresa: `Adresní ${series}/${at + 1}`,
  }));
}

const answers = {
  source: {
    ...{ register: "CZ", publisher: "Zkušební úřad", address: "https://example.org/rejstrik", asOf: "2026-09-01" },
    ...{ licence: "", isWhole: false },
  },
  values: { ownership: { obec: "ownership/public" }, status: { "": "open" } },
  publish: "public",
  language: "cs",
} as const;

const address = () => `${outside.origin}/open/skoly.csv`;
const read = (now: Date) => readDueAddresses(now, networkOf([outside]));

/** An import that was taken in, with its address, not read yet. */
async function prepared(rhythm: "off" | "weekly" | "monthly" = "weekly", by = coordinator) {
  const schools = newSchools();
  const { batch } = await planFile(by, city, csvOf(schools, ";"), answers);
  await takeAll(by, batch.id);
  const now = new Date();
  expect(await chooseAddress(by, batch.id, { address: address(), rhythm }, now)).toEqual({ ok: true, value: null });
  return { id: batch.id, schools, now };
}

const changed = (schools: ReturnType<typeof newSchools>, to = "Nová 1") =>
  csvOf(
    schools.map((row, at) => (at === 0 ? { ...row, adresa: to } : row)),
    ";",
  );

const addressRow = (importId: string) => database().importAddress.findUnique({ where: { importId } });
const newest = (importId: string) =>
  database().import.findFirst({ where: { againOfId: importId }, orderBy: { createdAt: "desc" } });
const letters = (to = coordinator.email) =>
  database().email.findMany({ where: { to, template: { in: ["importRead", "importStopped"] } } });

/** Reads and compares the newer file of an import, as the worker does. */
async function workOnNewest(id: string) {
  const newer = await database().import.findFirstOrThrow({ where: { againOfId: id, state: "reading" } });
  await workOnImport(newer.id);
  await workOnImport(newer.id);
}

async function compare(id: string, now: Date) {
  await workOnNewest(id);
  return read(now);
}

test("a changed file is compared, waits for a press, and its coordinator is told once, in Czech", async () => {
  const { id, schools, now } = await prepared();
  const before = (await letters()).length;
  given = { body: changed(schools), headers: { "last-modified": "Tue, 01 Sep 2026 22:00:00 GMT" } };
  expect(await read(now)).toEqual({ same: 0, different: 1, failed: 0, told: 0 });
  expect(await compare(id, now)).toEqual({ same: 0, different: 0, failed: 0, told: 1 });
  const batch = (await newest(id))!;
  expect(batch).toMatchObject({ state: "planned", kind: "school", cityId: city, createdById: coordinator.userId });
  expect((await readBatch(batch.id))?.answers.source?.asOf).toBe("2026-09-01");
  const [row] = await rowsOf(batch.id, "changed");
  expect([Object.keys(row!.changes), row!.state]).toEqual([["address"], "waiting"]);
  const school = await database().school.findUniqueOrThrow({ where: { id: row!.recordId! } });
  expect(school.address).toBe(schools[0]!.adresa);
  const [letter, ...more] = (await letters()).slice(before);
  expect(more).toEqual([]);
  expect(letter).toMatchObject({ language: "cs", subject: "skoly.csv: čeká na vás novější soubor" });
  expect(letter!.text).toContain(`/cs/admin/import/${batch.id}/plan`);
  expect(letter!.text).toContain("Změněné: 1");
  expect(await readWaitingFiles(coordinator, [city], "cs")).toMatchObject([{ id: batch.id, fileName: "skoly.csv" }]);
  // Nobody is told again, and nothing is read before a week has passed.
  expect(await read(new Date(now.getTime() + 6 * day))).toEqual({ same: 0, different: 0, failed: 0, told: 0 });
  // The same file a week later: nothing.
  const later = new Date(now.getTime() + 7 * day);
  expect(await read(later)).toEqual({ same: 1, different: 0, failed: 0, told: 0 });
  expect((await addressRow(id))?.nextAt).toEqual(new Date(later.getTime() + 7 * day));
  expect(await letters()).toHaveLength(before + 1);
  // Taken in, the newer file is what the next one is compared with.
  await takeAll(coordinator, batch.id);
  expect(await readWaitingFiles(coordinator, [city], "cs")).toEqual([]);
  given = { body: changed(schools, "Ještě novější 2") };
  await read(new Date(later.getTime() + 7 * day));
  expect(await newest(batch.id)).toMatchObject({ addressId: batch.addressId, state: "reading" });
});

test("a file that its server or its hash knows leaves nothing behind, nor one whose rows say nothing new", async () => {
  const { id, schools, now } = await prepared();
  const before = (await letters()).length;
  // The bytes that were given by hand.
  given = { body: csvOf(schools, ";"), headers: { etag: '"a"' } };
  expect(await read(now)).toMatchObject({ same: 1 });
  expect(await addressRow(id)).toMatchObject({ etag: '"a"', reading: "same", failures: 0 });
  given = { body: "", status: 304 };
  await readAddressNow(coordinator, id, now);
  expect(await read(now)).toMatchObject({ same: 1 });
  // Other bytes, the same rows.
  given = { body: csvOf(schools, ",") };
  await readAddressNow(coordinator, id, now);
  expect(await read(now)).toMatchObject({ different: 1 });
  expect(await newest(id)).not.toBeNull();
  expect(await compare(id, now)).toMatchObject({ told: 0 });
  expect(await newest(id)).toBeNull();
  expect(await addressRow(id)).toMatchObject({ reading: "same" });
  expect(await letters()).toHaveLength(before);
});

test("other columns and files that cannot be read are told, and written nowhere", async () => {
  const { id, schools, now } = await prepared();
  const before = (await letters()).length;
  given = { body: csvOf(schools.map(({ kod, nazev }) => ({ kod, nazev, druh: "ZŠ" }))) };
  await read(now);
  expect(await compare(id, now)).toMatchObject({ told: 1 });
  expect(await newest(id)).toMatchObject({ state: "answering" });
  given = { body: "%PDF-1.7\u0000\u0001" };
  await readAddressNow(coordinator, id, now);
  await read(now);
  expect(await compare(id, now)).toMatchObject({ told: 1 });
  const subjects = (await letters()).slice(before).map(({ subject }) => subject);
  expect(subjects).toEqual(["skoly.csv: změnily se sloupce", "skoly.csv: novější soubor nelze načíst"]);
});

test("after five failures in a row it is left alone, with one letter; a press that succeeds goes on", async () => {
  const { id, schools, now } = await prepared();
  const before = (await letters()).length;
  given = { body: "no", status: 503 };
  for (let failed = 1; failed <= 5; failed += 1) {
    const at = new Date(now.getTime() + (failed - 1) * day);
    expect(await read(at)).toMatchObject({ failed: 1 });
    expect(await addressRow(id)).toMatchObject({ failures: failed, problem: "status", problemAbout: "503" });
    expect(await letters()).toHaveLength(before + (failed === 5 ? 1 : 0));
  }
  expect(await addressRow(id)).toMatchObject({ nextAt: null, stoppedAt: expect.any(Date) });
  const [letter] = (await letters()).slice(before);
  expect(letter).toMatchObject({ template: "importStopped", subject: "schools.csv: adresa se už nenačítá" });
  expect(letter!.text).toContain("(stav 503)");
  const stops = { action: "import.stopReading", subject: id };
  expect(await database().auditEntry.count({ where: stops })).toBe(1);
  const later = new Date(now.getTime() + 30 * day);
  expect(await read(later)).toMatchObject({ failed: 0 });
  await readAddressNow(coordinator, id, later);
  expect(await read(later)).toMatchObject({ failed: 1 });
  expect(await letters()).toHaveLength(before + 1);
  given = { body: csvOf(schools, ";") };
  await readAddressNow(coordinator, id, later);
  expect(await read(later)).toMatchObject({ same: 1 });
  const goesOn = { failures: 0, stoppedAt: null, problem: null, nextAt: new Date(later.getTime() + 7 * day) };
  expect(await addressRow(id)).toMatchObject(goesOn);
});

test("without a rhythm only a press reads it, and a failure stops nothing", async () => {
  const { id, now } = await prepared("off");
  given = { body: "no", status: 404 };
  expect(await read(new Date(now.getTime() + 400 * day))).toMatchObject({ failed: 0 });
  const before = (await letters()).length;
  for (let pressed = 1; pressed <= 6; pressed += 1) {
    await readAddressNow(coordinator, id, now);
    expect(await read(now)).toMatchObject({ failed: 1 });
  }
  expect(await addressRow(id)).toMatchObject({ nextAt: null, stoppedAt: null, failures: 6 });
  expect(await letters()).toHaveLength(before);
});

test("a withdrawn address is asked no more", async () => {
  const extra = await allowAddress(administrator, { address: `${outside.origin}/own.csv`, cityId: city }, new Date());
  if (!extra.ok) throw new Error("not allowed");
  const { id, now } = await prepared();
  const choice = { address: `${outside.origin}/own.csv`, rhythm: "weekly" } as const;
  expect(await chooseAddress(coordinator, id, choice, now)).toMatchObject({ ok: true });
  await withdrawAddress(administrator, extra.value.id, now);
  const asked = outside.asked.length;
  const before = (await letters()).length;
  expect(await read(now)).toMatchObject({ failed: 1 });
  expect(outside.asked).toHaveLength(asked);
  expect(await addressRow(id)).toMatchObject({ problem: "notAllowed", stoppedAt: now });
  expect(await letters()).toHaveLength(before + 1);
});

test("it is read with the rights of who chose it, and the city's coordinators learn when these are gone", async () => {
  const leaving = await newCoordinator("sv");
  const { id, now } = await prepared("weekly", leaving);
  await database().grant.deleteMany({ where: { userId: leaving.userId! } });
  const asked = outside.asked.length;
  const before = (await letters()).length;
  expect(await read(now)).toMatchObject({ failed: 1 });
  expect(outside.asked).toHaveLength(asked);
  expect(await addressRow(id)).toMatchObject({ problem: "noRight", stoppedAt: now });
  expect(await letters(leaving.email)).toEqual([]);
  expect(await letters()).toHaveLength(before + 1);
});

test("the columns are known also when the earlier file was erased", async () => {
  const { id, schools, now } = await prepared();
  given = { body: csvOf(schools, ";") };
  await read(now);
  const later = new Date(now.getTime() + 100 * day);
  await eraseImports(later);
  expect((await readBatch(id))?.detected).toBeNull();
  given = { body: changed(schools) };
  await readAddressNow(coordinator, id, later);
  await read(later);
  const batch = (await newest(id))!;
  await workOnImport(batch.id);
  expect(await readBatch(batch.id)).toMatchObject({ state: "planning" });
});

test("of several workers one reads, and a choice meanwhile is not overwritten", async () => {
  const { id, schools, now } = await prepared();
  given = { body: changed(schools) };
  const asked = outside.asked.length;
  const done = await Promise.all([1, 2, 3].map(() => read(now)));
  expect(done.map(({ different }) => different).sort()).toEqual([0, 0, 1]);
  expect(outside.asked).toHaveLength(asked + 1);
  expect(await database().import.count({ where: { againOfId: id } })).toBe(1);
  await Promise.all([1, 2, 3].map(() => workOnNewest(id)));
  const told = await Promise.all([1, 2, 3].map(() => read(now)));
  expect(told.reduce((sum, each) => sum + (each.told ?? 0), 0)).toBe(1);

  await readAddressNow(coordinator, id, now);
  given = { body: changed(schools, "Během čtení 3") };
  const slow = { ...networkOf([outside]) };
  const { promise: isChosen, resolve: go } = Promise.withResolvers<void>();
  const { resolve } = slow;
  slow.resolve = async (host) => {
    await isChosen;
    return resolve(host);
  };
  const reading = readDueAddresses(now, slow);
  await new Promise((next) => setTimeout(next, 200));
  await chooseAddress(coordinator, id, { address: `${outside.origin}/open/other.csv`, rhythm: "monthly" }, now);
  go();
  expect(await reading).toMatchObject({ different: 0, same: 0 });
  expect(await addressRow(id)).toMatchObject({ address: `${outside.origin}/open/other.csv`, nextAt: now });
});

test("only allowed addresses are chosen, for finished imports, by those who may import there", async () => {
  const { id, now } = await prepared("off");
  const choose = (given: string, by: Actor = coordinator) =>
    chooseAddress(by, id, { address: given, rhythm: "off" }, now);
  const wrong = (key: string) => ({ ok: false, errors: [{ key: `exchange:error.${key}`, path: ["address"] }] });
  const { origin } = outside;
  for (const text of ["http://data.example/open/a", "data.example", `https://u:p@${origin.slice(8)}/open/a`, ""])
    expect(await choose(text), text).toMatchObject(wrong("outsideAddress"));
  const outsideOfFolder = ["/", "/open", "/opener/a", "/open/../closed", "/open/..%2fclosed", "/open/%2e%2e/closed"];
  for (const path of outsideOfFolder) expect(await choose(origin + path), path).toMatchObject(wrong("notAllowed"));
  expect(await choose("https://data.example/open/a")).toMatchObject(wrong("notAllowed"));
  expect(await choose(`${origin}/open/a/b?c=%2F#d`)).toMatchObject({ ok: true });
  const helsinki = await idOf("city", "helsinki");
  const stranger: Actor = { ...coordinator, grants: [{ role: "coordinator", cityId: helsinki }] };
  expect(await choose(address(), stranger)).toMatchObject({ reason: "notFound" });
  const { batch } = await planFile(coordinator, city, csvOf(newSchools(), ";"), answers);
  const early = await chooseAddress(coordinator, batch.id, { address: address(), rhythm: "off" }, now);
  expect(early).toMatchObject({ errors: [{ key: "exchange:error.busy" }] });
});

test("the forms lead back to the page, with the reason", async () => {
  const { id } = await prepared("off");
  const send = async (route: typeof readRoute, path: string, values: Record<string, string>, by = cookie) =>
    (
      await route(formRequest(`/api/admin/imports/address${path}`, { locale: "cs", id, ...values }, { cookie: by }))
    ).headers.get("location") ?? "";
  const page = `/cs/admin/import/${id}/result`;
  expect(await send(chooseRoute, "", { address: "x", rhythm: "weekly" })).toMatch(`${page}?draft=`);
  expect(await send(chooseRoute, "", { address: address(), rhythm: "hourly" })).toMatch(`${page}?draft=`);
  expect(await send(chooseRoute, "", { address: address(), rhythm: "weekly" })).toBe(`${page}?done=chosen`);
  expect(await send(readRoute, "/read", {})).toBe(`${page}?done=asked`);
  const helsinki = await idOf("city", "helsinki");
  const stranger = await cookieFor((await addPerson([{ role: "coordinator", cityId: helsinki }])).id);
  expect(await send(readRoute, "/read", {}, stranger)).not.toContain("done=");
  expect(await send(removeRoute, "/remove", {}, stranger)).not.toContain("done=");
  expect(await addressRow(id)).not.toBeNull();
  expect(await send(removeRoute, "/remove", {})).toBe(`${page}?done=removed`);
  expect(await addressRow(id)).toBeNull();
  expect(await send(removeRoute, "/remove", {})).not.toContain("done=");
});

test("letters are in the language of who gets them, in all six", async () => {
  const subjects = new Set<string>();
  for (const locale of locales) {
    const person = await newCoordinator(locale);
    const { id, schools, now } = await prepared("weekly", person);
    given = { body: changed(schools) };
    await read(now);
    await compare(id, now);
    const [letter] = await letters(person.email);
    expect(letter).toMatchObject({ language: locale });
    expect(letter!.text).toContain(`/${locale}/admin/import/`);
    subjects.add(letter!.subject);
  }
  expect(subjects.size).toBe(locales.length);
});

test("a file over the limit of uploads is cut off", async () => {
  const { id, now } = await prepared();
  given = { body: new Uint8Array(largestFile + 1) };
  expect(await read(now)).toMatchObject({ failed: 1 });
  expect(await addressRow(id)).toMatchObject({ problem: "tooLarge" });
});
