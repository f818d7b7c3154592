import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fromBuffer, type Entry as ZipEntry } from "yauzl";
import { closeDatabase } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { kindNames, kinds } from "@/lib/kinds/index";
import { vocabularies } from "@/lib/kinds/vocabularies";
import { makeDataFiles } from "@/lib/open-data/files/make-files";
import { readManifest } from "@/lib/open-data/files/manifest";
import { terms } from "@/prisma/vocabularies/index";
import { root } from "@/scripts/process/project";
import { type Entry, hiddenRecords, publicRecords } from "@/tests/e2e/support/directory";
import { secretsIn } from "@/tests/e2e/support/secrets";

// Everything that a program can take out of the site, asked for as it is: nowhere is an email address, a hidden name, a
// draft, an unpublished translation or a private remark. A new format must be added here, or the last test fails.

type Params = Record<string, string>;
type Call = { params: Params; query?: string };
type Handler = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

const base = "http://localhost:3000";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "canaries-"));
  process.env.OPEN_DATA_FOLDER = folder;
  await makeDataFiles(new Date());
});
afterAll(async () => {
  await closeDatabase();
  await rm(folder, { recursive: true, force: true });
});

/** One language for each record in turn: all of them together speak all six. */
const inTurn = (index: number): Locale => locales[index % locales.length]!;
const inEach = (params: Params = {}, query = ""): Call[] =>
  locales.map((locale) => ({ params: { locale, ...params }, query }));
const ofKind = (kind: string) => publicRecords.filter((record) => record.kind === kind);
const pathOf = ({ kind }: Entry) => kinds[kind].path;
const formats = ["", "?format=turtle", "?format=jsonld"];

const listed: Call[] = kindNames.map((kind) => ({ params: { kind: kinds[kind].path }, query: "?limit=100" }));
const records: Call[] = publicRecords.map((record, index) => ({
  params: { kind: pathOf(record), id: record.slug },
  query: `${formats[index % formats.length] || "?"}&lang=${inTurn(index)}`.replace("?&", "?"),
}));
const hsdsOf = (kind: string): Call[] => ofKind(kind).map(({ slug }) => ({ params: { id: slug } }));
const embedded: Call[] = publicRecords.map((record, index) => ({
  params: { locale: inTurn(index), list: pathOf(record), slug: record.slug },
}));
const embeddedLists: Call[] = kindNames.flatMap((kind, index) => [
  { params: { locale: inTurn(index), list: kinds[kind].path } },
  { params: { locale: inTurn(index + 1), list: kinds[kind].path }, query: "?view=map" },
]);
const city = { slug: "barcelona" };
const theme = { vocabulary: "theme", term: "transitions" };
const site = "app/[locale]/(public)";
const embeddable = publicRecords.map((record, index) => ({
  params: {},
  query: `?url=${encodeURIComponent(`${base}/${inTurn(index)}/${pathOf(record)}/${record.slug}`)}`,
}));

/** The calls of each route, by its file below the project. */
const asked: Record<string, Call[] | (() => Promise<Call[]>)> = {
  "app/api/v1/route.ts": [{ params: {} }],
  "app/api/v1/[kind]/route.ts": listed,
  "app/api/v1/[kind]/[id]/route.ts": records,
  "app/api/v1/withdrawn/route.ts": [{ params: {} }],
  "app/api/v1/catalogue/route.ts": formats.map((query) => ({ params: {}, query })),
  "app/api/v1/oembed/route.ts": embeddable,
  "app/api/v1/openapi.json/route.ts": [{ params: {} }],
  "app/api/v1/schemas/[kind]/route.ts": kindNames.map((kind) => ({ params: { kind } })),
  "app/api/v1/vocabularies/route.ts": formats.map((query) => ({ params: {}, query })),
  "app/api/v1/vocabularies/[vocabulary]/route.ts": vocabularies.map((vocabulary) => ({ params: { vocabulary } })),
  "app/api/v1/vocabularies/[vocabulary]/[term]/route.ts": terms.map(({ id }, index) => {
    const [vocabulary = "", term = ""] = id.split("/");
    return { params: { vocabulary, term }, query: formats[index % formats.length]! };
  }),
  "app/api/hsds/route.ts": [{ params: {} }],
  "app/api/hsds/organizations/route.ts": [{ params: {}, query: "?per_page=100" }],
  "app/api/hsds/organizations/[id]/route.ts": hsdsOf("organisation"),
  "app/api/hsds/services/route.ts": [{ params: {}, query: "?per_page=100" }],
  "app/api/hsds/services/[id]/route.ts": hsdsOf("school"),
  "app/api/hsds/locations/route.ts": [{ params: {}, query: "?per_page=100" }],
  // Their ids are in the list.
  "app/api/hsds/locations/[id]/route.ts": [],
  "app/api/hsds/service_at_locations/route.ts": [{ params: {}, query: "?per_page=100" }],
  "app/api/hsds/service_at_locations/[id]/route.ts": [],
  "app/data/[file]/route.ts": async () =>
    Object.keys((await readManifest())!.files).map((file) => ({ params: { file } })),
  [`${site}/embed/[list]/route.tsx`]: [...embeddedLists, ...inEach({ list: "search" }, "?q=escola")],
  [`${site}/embed/[list]/[slug]/route.tsx`]: embedded,
  [`${site}/embed/theme/[file]/route.ts`]: inEach({ file: "ba0135-ffffff.css" }),
  [`${site}/meetings/calendar.ics/route.ts`]: inEach(),
  [`${site}/meetings/[slug]/calendar.ics/route.ts`]: ofKind("meeting").flatMap(({ slug }) => inEach({ slug })),
  ...Object.fromEntries(
    ["atom", "json"].flatMap((format) => [
      ...kindNames.map((kind) => [`${site}/${kinds[kind].path}/feed.${format}/route.ts`, inEach()]),
      [`${site}/search/feed.${format}/route.ts`, [...inEach(), ...inEach({}, "?q=escola")]],
      [`${site}/cities/[slug]/feed.${format}/route.ts`, inEach(city)],
      [`${site}/terms/[vocabulary]/[term]/feed.${format}/route.ts`, inEach(theme)],
    ]),
  ),
};

async function handlerOf(file: string): Promise<Handler> {
  const route = (await import(join(root, file))) as { GET: Handler };
  return route.GET;
}

const unzip = (bytes: Buffer): Promise<string[]> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (!zip) return reject(error);
      const texts: string[] = [];
      zip.on("entry", (entry: ZipEntry) => {
        zip.openReadStream(entry, (failure, stream) => {
          if (!stream) return reject(failure);
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("end", () => {
            texts.push(Buffer.concat(chunks).toString("utf8"));
            zip.readEntry();
          });
        });
      });
      zip.on("end", () => resolve(texts));
      zip.readEntry();
    });
  });

async function textsOf(answer: Response): Promise<string[]> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  return answer.headers.get("content-type")?.includes("zip") ? unzip(bytes) : [bytes.toString("utf8")];
}

const call = (handler: Handler, { params, query = "" }: Call): Promise<Response> =>
  handler(new Request(`${base}/x${query}`), { params: Promise.resolve(params) });

test.each(Object.keys(asked))("%s gives no secret away", async (file) => {
  const known = asked[file]!;
  const handler = await handlerOf(file);
  for (const one of typeof known === "function" ? await known() : known) {
    const answer = await call(handler, one);
    const name = `${file} ${JSON.stringify(one)}`;
    // A meeting without an exact day has no calendar file.
    expect(file.includes("[slug]/calendar") ? [200, 404] : [200], name).toContain(answer.status);
    for (const text of await textsOf(answer)) {
      expect(text.length, name).toBeGreaterThan(2);
      expect(secretsIn(text), name).toEqual([]);
    }
  }
});

/** How a handler refuses what is not public: with a status, or by Next's error. */
const refuses = async (answer: Promise<Response>) => {
  const { status } = await answer.catch((error: { digest?: string }) => ({
    status: Number(/;(\d{3})/.exec(error.digest ?? "")?.[1] ?? 0),
  }));
  return status === 404 || status === 410;
};

test("what is not public is found at no address for programs", async () => {
  const found: string[] = [];
  for (const record of hiddenRecords) {
    const { kind, slug } = record;
    const list = pathOf(record);
    const calls: [string, Call][] = [
      ...formats.map((query): [string, Call] => [
        "app/api/v1/[kind]/[id]/route.ts",
        { params: { kind: list, id: slug }, query },
      ]),
      ["app/api/v1/oembed/route.ts", { params: {}, query: `?url=${encodeURIComponent(`${base}/en/${list}/${slug}`)}` }],
      [`${site}/embed/[list]/[slug]/route.tsx`, { params: { locale: "en", list, slug } }],
      ...(kind === "meeting"
        ? ([[`${site}/meetings/[slug]/calendar.ics/route.ts`, { params: { locale: "en", slug } }]] as [string, Call][])
        : []),
      ...(kind === "city"
        ? ([[`${site}/cities/[slug]/feed.atom/route.ts`, { params: { locale: "en", slug } }]] as [string, Call][])
        : []),
      ...(kind === "school"
        ? ([["app/api/hsds/services/[id]/route.ts", { params: { id: slug } }]] as [string, Call][])
        : []),
    ];
    for (const [file, one] of calls)
      if (!(await refuses(call(await handlerOf(file), one)))) found.push(`${file} ${JSON.stringify(one)}`);
  }
  expect(hiddenRecords.length).toBeGreaterThan(2);
  expect(found).toEqual([]);
});

test("no address for programs is missing here", () => {
  const ofPrograms =
    /^(api\/(v1|hsds)\/|data\/|\[locale\]\/\(public\)\/(.*\/)?(feed\.(atom|json)|calendar\.ics|embed)\/)/;
  const files = readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" });
  const routes = files.filter((file) => /(^|\/)route\.tsx?$/.test(file) && ofPrograms.test(file));
  // A page for people, and a person's own calendar, whose link only they have (integration/meetings/release.test.ts).
  const own = new Set([
    "[locale]/(public)/open-data/embed/route.tsx",
    "[locale]/(public)/participant/[token]/calendar.ics/route.ts",
  ]);
  expect(
    routes
      .filter((file) => !own.has(file))
      .map((file) => `app/${file}`)
      .sort(),
  ).toEqual(Object.keys(asked).sort());
});
