import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { locales } from "@/lib/i18n/locales";
import { kindNames, kinds } from "@/lib/kinds/index";
import { longestBodies } from "@/lib/routes/longest-body";
import { cityCalls, recordCalls } from "../support/authorization-calls";
import { askedRecord, askPage, hiddenFields, isAsking, question, seedOf } from "../support/hostile-seeds";
import {
  anyMethod,
  brokenBody,
  contentType,
  hostilePart,
  hostileText,
  hostileValue,
  writeForm,
  writeJson,
} from "../support/hostile-values";
import { type AddressFile, allAddresses } from "./support/addresses";
import { type Cells, type CellsSite, startCells } from "./support/cells";
import { askRaw, type RawRequest } from "./support/raw-request";

// Every route and page, as a stranger, a coordinator and an administrator, with input that no browser sends: never a
// 5xx, never no answer. Most signed-in calls are valid ones with one part spoiled, so that they pass the first checks.

test.describe.configure({ mode: "default", timeout: 180_000 });

let running: CellsSite;
let cells: Cells;
/** The hidden values of the question form. */
let asking: Record<string, string> = {};

test.beforeAll(async () => {
  test.setTimeout(240_000);
  running = await startCells("hostile", { TRUSTED_PROXIES: "127.0.0.1,::1" });
  cells = running.cells;
  const record = askedRecord(cells);
  asking = record ? hiddenFields(await (await fetch(running.site.address + askPage(record))).text()) : {};
});

test.afterAll(() => running?.stop());

const askers = ["stranger", "coordinator", "administrator"] as const;
type Asker = (typeof askers)[number];

let addresses = 0;
function headersOf(asker: Asker): Record<string, string> {
  // From many addresses, because of the limits per address.
  const from = { "x-forwarded-for": `198.51.100.${++addresses % 250}`, origin: running.site.address };
  return asker === "stranger" ? from : { ...from, cookie: cells.cookies[asker] };
}

async function answersSanely(request: RawRequest): Promise<void> {
  const { status, text } = await askRaw(running.site.address, request);
  const said = `${JSON.stringify({ ...request, headers: undefined }).slice(0, 1_500)}\n${text.slice(0, 600)}`;
  expect(status, said).toBeGreaterThanOrEqual(200);
  expect(status, said).toBeLessThan(500);
}

/** Values that succeed at this address, if another test knows some. */
function goodValues(file: string): Record<string, unknown>[] {
  const known = file.replace(/\/route$/, "");
  const records = cells.records.filter(({ kind, place }) => place === "C" || (kind === "practice" && place === "N"));
  const ofRecords = recordCalls
    .filter((call) => call.file === known)
    .flatMap(({ ask }) =>
      records.map((record) => ask({ record, cells, version: 1, source: "en", mark: "spoiled", seen: "" }).values),
    );
  const ofCities = cityCalls.filter((call) => call.file === known).map(({ ask }) => ask("C", cells, "spoiled").values);
  const others = isAsking(known) ? { ...question, ...asking } : seedOf(known);
  return [...ofRecords, ...ofCities, others].filter((values) => values !== undefined);
}

/** Parts of an address, valid and invalid. */
function partFor(segment: string) {
  const name = /^\[(?:\.\.\.)?(\w+)\]$/.exec(segment)?.[1];
  if (!name) return fc.constant(segment);
  const ids = cells.records.slice(0, 8).map(({ id }) => id);
  const good: Record<string, readonly string[]> = {
    locale: locales,
    kind: kindNames.map((kind) => kinds[kind].path),
    id: ids,
    language: locales,
    type: ["record", "revision"],
    vocabulary: ["theme", "level"],
    slug: cells.records.map(({ slug }) => slug),
  };
  const weight = name === "locale" ? 12 : 2;
  const known = good[name];
  return known ? fc.oneof({ weight, arbitrary: fc.constantFrom(...known) }, hostilePart) : hostilePart;
}

const queryOf = (names: readonly string[]) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...names, "draft", "next", "page"), hostilePart), hostilePart), {
      maxLength: 5,
    })
    .map((pairs) => (pairs.length > 0 ? `?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}` : ""));

const targetOf = ({ segments, names }: AddressFile) =>
  fc
    .tuple(fc.tuple(...segments.map(partFor)), queryOf(names))
    .map(([parts, query]) => `/${parts.join("/")}${query}`.replaceAll(/[\s\p{Cc}]/gu, ""));

const keyOf = (names: readonly string[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names, "locale", "next", "id", "kind") }, hostileText);

/** Valid values with some of them changed, missing or added. */
function spoiled(good: Record<string, unknown>, names: readonly string[]) {
  const keys = Object.keys(good);
  const some: fc.Arbitrary<string[]> =
    keys.length > 0 ? fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 3 }) : fc.constant([]);
  const added = fc.array(fc.tuple(keyOf(names), hostileValue), { maxLength: keys.length > 0 ? 1 : 5 });
  return fc
    .tuple(some, fc.array(fc.option(hostileValue), { minLength: 3, maxLength: 3 }), added)
    .map(([chosen, values, more]): [string, unknown][] => {
      const kept = Object.entries(good).flatMap(([key, value]): [string, unknown][] => {
        const at = chosen.indexOf(key);
        if (at < 0) return [[key, value]];
        return values[at] === null ? [] : [[key, values[at]]];
      });
      return [...kept, ...more];
    });
}

type Sent = { body: string; type: string; accept: string };

function bodyOf({ file, names }: AddressFile) {
  const good = goodValues(file);
  const entries = fc.constantFrom(...(good.length > 0 ? good : [{}])).chain((values) => spoiled(values, names));
  const json = entries.map(
    (pairs): Sent => ({ body: writeJson(pairs), type: "application/json", accept: "application/json" }),
  );
  const form = entries.map(
    (pairs): Sent => ({
      ...{ body: writeForm(pairs), type: "application/x-www-form-urlencoded", accept: "text/html" },
    }),
  );
  const broken = fc.record({
    body: brokenBody,
    type: contentType,
    accept: fc.constantFrom("application/json", "text/html", ""),
  });
  return fc.oneof({ weight: 4, arbitrary: json }, { weight: 3, arbitrary: form }, { weight: 1, arbitrary: broken });
}

function withBody(asker: Asker, method: string, target: string, { body, type, accept }: Sent): RawRequest {
  const length = { "content-length": String(Buffer.byteLength(body)) };
  return { method, target, body, headers: { ...headersOf(asker), ...length, "content-type": type, accept } };
}

const isLong = process.env.HOSTILE === "long";

/** More runs for those who can reach more. Each run of the tests takes others; `HOSTILE=long` takes four times as many. */
const runs: Record<Asker, number> = isLong
  ? { stranger: 16, coordinator: 32, administrator: 48 }
  : { stranger: 4, coordinator: 8, administrator: 12 };

const routes = allAddresses().filter(({ isPage }) => !isPage);
const pages = allAddresses().filter(({ isPage }) => isPage);

/** Calls that end a sign-in come last. */
const endsSignIns = ({ file }: AddressFile) => /account\/(sign-out|devices|password|second-factor)/.test(file);
const inOrder = [...routes.filter((route) => !endsSignIns(route)), ...routes.filter(endsSignIns)];

async function isSignedIn(asker: Asker): Promise<boolean> {
  const headers = { ...headersOf(asker), accept: "text/html" };
  return (await askRaw(running.site.address, { target: "/en/admin", headers })).status === 200;
}

/** They have size limits of their own. */
const takesFiles = /upload|xliff|imports\/route/;
const takesMore = ({ file }: AddressFile) => Object.hasOwn(longestBodies, `/${file.replace(/\/route$/, "")}`);

test("a body over 64 kB is refused everywhere except for uploads", async () => {
  for (const route of routes.filter(({ file }) => file.startsWith("api/") && !takesFiles.test(file))) {
    const target = `/${route.segments.join("/").replaceAll(/\[.*?\]/g, "x")}`;
    const length = takesMore(route) ? 1_100_000 : 66_000;
    const sent = { body: `{"x":"${"y".repeat(length)}"}`, type: "application/json", accept: "application/json" };
    const { status } = await askRaw(running.site.address, withBody("administrator", "POST", target, sent));
    expect([413, 404, 405], route.file).toContain(status);
  }
});

for (const page of pages)
  test(`the page ${page.file} answers hostile requests`, async () => {
    for (const asker of askers) {
      const asked = (target: string) =>
        answersSanely({ target, headers: { ...headersOf(asker), accept: "text/html" } });
      const numRuns = Math.ceil(runs[asker] / 4);
      await fc.assert(fc.asyncProperty(targetOf(page), asked), { numRuns, endOnFailure: true });
    }
  });

for (const route of inOrder)
  test(`the route ${route.file} answers hostile requests`, async () => {
    for (const asker of askers) {
      const call = fc.tuple(targetOf(route), bodyOf(route));
      const send = ([target, sent]: [string, Sent]) => answersSanely(withBody(asker, "POST", target, sent));
      await fc.assert(fc.asyncProperty(call, send), { numRuns: runs[asker], endOnFailure: true });
      const look = (target: string) => answersSanely({ target, headers: headersOf(asker) });
      await fc.assert(fc.asyncProperty(targetOf(route), look), { numRuns: isLong ? 12 : 3, endOnFailure: true });
      const other = (method: string, target: string) => answersSanely({ method, target, headers: headersOf(asker) });
      await fc.assert(fc.asyncProperty(anyMethod, targetOf(route), other), {
        numRuns: isLong ? 8 : 2,
        endOnFailure: true,
      });
    }
    if (!endsSignIns(route))
      expect([await isSignedIn("coordinator"), await isSignedIn("administrator")]).toEqual([true, true]);
  });

test("the valid values are valid: an unspoiled question is accepted", async () => {
  const sent = {
    body: writeForm(Object.entries({ ...question, ...asking })),
    type: "application/x-www-form-urlencoded",
    accept: "application/json",
  };
  const answer = await askRaw(running.site.address, withBody("stranger", "POST", "/api/messages", sent));
  expect(answer.status, answer.text.slice(0, 800)).toBe(200);
});

test("the process is alive, and no failure was logged", async () => {
  const answer = await fetch(`${running.site.address}/api/ready`);
  expect(answer.status).toBe(200);
  const failures = running.site
    .log()
    .split("\n")
    .filter((line) => /"(route|request)\.failed"|uncaught|unhandled/i.test(line));
  expect(failures).toEqual([]);
});
