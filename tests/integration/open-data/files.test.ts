import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import Papa from "papaparse";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, database } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { kindNames } from "@/lib/kinds/index";
import { answerDataFile } from "@/lib/open-data/files/answer-file";
import { makeDataFiles } from "@/lib/open-data/files/make-files";
import { type Manifest, readManifest } from "@/lib/open-data/files/manifest";
import { allDataFiles, archiveName, columnsName } from "@/lib/open-data/files/names";
import { membershipFiles } from "@/lib/open-data/files/write-memberships";
import { stateOfPublicData } from "@/lib/records/public/every-record";
import { publicRecords } from "@/tests/e2e/support/directory";
import { secretsIn } from "@/tests/e2e/support/secrets";
import { idOf } from "@/tests/support/id-of";
import { saveChanged } from "@/tests/support/saved";

let folder = "";
let manifest: Manifest;
const now = new Date();
const nothing = { range: null, ifRange: null, etag: null };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "open-data-"));
  process.env.OPEN_DATA_FOLDER = folder;
  await makeDataFiles(now);
  manifest = (await readManifest())!;
});
afterAll(async () => {
  await closeDatabase();
  await rm(folder, { recursive: true, force: true });
});

const textOf = async (name: string) => (await answerDataFile(name, nothing)).text();
const slugsOf = (kind: string) => publicRecords.filter((record) => record.kind === kind).length;

test("every file is made, has the sum that the manifest names, and gives no secret away", async () => {
  const names = [...allDataFiles.map(({ name }) => name), ...locales.map(columnsName), ...membershipFiles, archiveName];
  expect(Object.keys(manifest.files).sort()).toEqual(names.sort());
  for (const name of names) {
    const bytes = await readFile(join(folder, manifest.folder, name));
    expect(createHash("sha256").update(bytes).digest("hex"), name).toBe(manifest.files[name]!.sha256);
    if (name !== archiveName) expect(secretsIn(bytes.toString("utf8")), name).toEqual([]);
  }
});

test.each(kindNames)("the tables and lines of %s have every public record", async (kind) => {
  for (const { name, format, locale } of allDataFiles.filter((file) => file.kind === kind)) {
    const text = await textOf(name);
    if (format === "csv") {
      const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      expect(errors, name).toEqual([]);
      expect(data.length, name).toBe(slugsOf(kind));
      expect(
        data.every((row) => row.uri && row.language),
        name,
      ).toBe(true);
    }
    if (format === "jsonl") {
      const records = text
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      expect(records.length, name).toBe(manifest.files[name]!.rows);
      if (!locale) expect(records.length, name).toBe(slugsOf(kind));
      else
        expect(
          records.every(({ languages }) => languages.join() === locale),
          name,
        ).toBe(true);
    }
    if (format === "geojson") {
      const { type, features } = JSON.parse(text);
      expect([type, features.length > 3]).toEqual(["FeatureCollection", true]);
      for (const { geometry } of features) {
        const [lon, lat] = geometry.coordinates;
        expect(Math.abs(lon) <= 180 && lat > 30 && lat < 72, name).toBe(true);
      }
    }
  }
});

test("a file has an ETag, ranges, and parts of one version only", async () => {
  const name = "practices.ca.csv";
  const whole = await answerDataFile(name, nothing);
  const etag = whole.headers.get("etag")!;
  const text = await whole.text();
  expect((await answerDataFile(name, { ...nothing, etag })).status).toBe(304);
  const part = await answerDataFile(name, { ...nothing, range: "bytes=0-99", ifRange: etag });
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 100]);
  const other = await answerDataFile(name, { ...nothing, range: "bytes=0-99", ifRange: '"older"' });
  expect([other.status, await other.text()]).toEqual([200, text]);
  expect((await answerDataFile(name, { ...nothing, range: "bytes=99999999-" })).status).toBe(416);
  for (const wrong of ["manifest.json", "../manifest.json", "constructor", "practices.de.csv"])
    expect((await answerDataFile(wrong, nothing)).status).toBe(404);
});

test("files are made again when something public changed or a day is over, and not otherwise", async () => {
  expect(await makeDataFiles(now)).toEqual({ files: 0 });
  await saveChanged("practice", await idOf("practice", "most-do-sestky"), (input) => {
    input.translations.cs!.summary = "Nový úvod o docházce.";
  });
  expect((await makeDataFiles(now)).files).toBeGreaterThan(50);
  expect(await textOf("practices.cs.csv")).toContain("Nový úvod o docházce.");
  expect((await makeDataFiles(new Date(now.getTime() + 25 * 3_600_000))).files).toBeGreaterThan(50);
  expect((await readdir(folder)).length).toBe(3);
});

const consents = `INSERT INTO "Consent" ("mediaId", "scope", "givenOn") SELECT "id", 'All', '2026-01-01' FROM "Media"`;

test.each([
  `UPDATE "PersonTranslation" SET "office" = "office" || ' 2'`,
  `UPDATE "Reference" SET "title" = "title" || ' 2'`,
  `${consents} LIMIT 3`,
  `UPDATE "Consent" SET "until" = current_date + 400`,
  `UPDATE "Consent" SET "withdrawnAt" = now()`,
])("the state of what is public changes with %s", async (statement) => {
  const before = await stateOfPublicData();
  expect(await database().$executeRawUnsafe(statement)).toBeGreaterThan(0);
  expect(await stateOfPublicData()).not.toBe(before);
  expect(await stateOfPublicData()).toBe(await stateOfPublicData());
});

test("memberships are edges between schools and their groups, in the table and in the graph", async () => {
  const { data } = Papa.parse<Record<string, string>>(await textOf("memberships.csv"), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.length).toBeGreaterThan(20);
  const { root: graph } = parseXml(await textOf("memberships.graphml"));
  const elements = (graph?.children ?? []).flatMap((child) =>
    child instanceof XmlElement ? [child, ...child.children] : [],
  );
  const named = (name: string) =>
    elements.flatMap((one) => (one instanceof XmlElement && one.name === name ? [one] : []));
  const nodes = new Set(named("node").map(({ attributes }) => attributes.id));
  expect(named("edge").length).toBe(data.length);
  expect(named("edge").every(({ attributes }) => nodes.has(attributes.source) && nodes.has(attributes.target))).toBe(
    true,
  );
});
