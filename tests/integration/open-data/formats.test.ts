import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "@placemarkio/check-geojson";
import { afterAll, beforeAll, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { closeDatabase } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { kindNames, kinds } from "@/lib/kinds/index";
import { makeDataFiles } from "@/lib/open-data/files/make-files";
import { readManifest } from "@/lib/open-data/files/manifest";
import { allDataFiles } from "@/lib/open-data/files/names";
import { readFeed } from "@/lib/records/feeds/read-feed";
import { writeAtom } from "@/lib/records/feeds/write-atom";
import { root } from "@/scripts/process/project";

// Formats as their own validators read them: Atom by libxml and the rules of its RFC, GraphML by libxml and a schema of
// its published structure, GeoJSON by a checker. Others have
// their validators beside their own tests: OpenAPI, HSDS, SHACL, iCalendar, JSON Schema.

const site = "https://xarxa.example";
const schema = {
  fileName: "feed.rng",
  contents: readFileSync(join(root, "tests", "fixtures", "atom", "feed.rng"), "utf8"),
};
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "formats-"));
  process.env.OPEN_DATA_FOLDER = folder;
  await makeDataFiles(new Date());
});
afterAll(async () => {
  await closeDatabase();
  await rm(folder, { recursive: true, force: true });
});

const faultsIn = async (feeds: readonly { fileName: string; contents: string }[]) =>
  (await validateXML({ xml: feeds, schema, extension: "relaxng" })).errors.map(({ rawMessage }) => rawMessage);

test("every list and the search is valid Atom in every language, and a wrong feed is noticed", async () => {
  const feeds: { fileName: string; contents: string }[] = [];
  for (const list of [...kindNames.map((kind) => kinds[kind].path), "search"])
    for (const locale of locales) {
      const feed = await readFeed(list, "q=escola & <b>", { format: "atom", locale, site });
      feeds.push({ fileName: `${list}-${locale}.xml`, contents: writeAtom(feed!) });
    }
  expect(feeds.length).toBe((kindNames.length + 1) * locales.length);
  expect(await faultsIn(feeds)).toEqual([]);
  const [good] = feeds;
  for (const [wrong, right] of [
    [/<updated>[^<]*<\/updated>/, "<updated>yesterday</updated>"],
    [/<id>[^<]*<\/id>/, ""],
    [/xml:lang="\w+"/, 'xml:lang="not a language"'],
    [/<author>.*<\/author>/, ""],
  ] as const) {
    const contents = good!.contents.replace(wrong, right);
    expect(contents).not.toBe(good!.contents);
    expect(await faultsIn([{ fileName: "wrong.xml", contents }]), String(wrong)).not.toEqual([]);
  }
});

test("memberships are valid GraphML, and a wrong graph is noticed", async () => {
  const path = join(root, "tests", "fixtures", "graphml", "graphml.xsd");
  const rules = { fileName: "graphml.xsd", contents: readFileSync(path, "utf8") };
  const manifest = (await readManifest())!;
  const contents = await readFile(join(folder, manifest.folder, "memberships.graphml"), "utf8");
  const faults = async (text: string) =>
    (await validateXML({ xml: [{ fileName: "memberships.graphml", contents: text }], schema: rules })).errors;
  expect(contents).toMatch(/<node id=.*<edge id=/s);
  expect(await faults(contents)).toEqual([]);
  for (const [right, wrong] of [
    [/ edgedefault="directed"/, ""],
    [/(<edge [^>]*target=")[^"]*/, "$1nothing"],
    [/(<node id=")[^"]*/, "$1two words"],
    [/<data key="kind">/, '<data key="colour">'],
    [/attr.type="string"/, 'attr.type="text"'],
  ] as const) {
    const broken = contents.replace(right, wrong);
    expect(broken).not.toBe(contents);
    expect(await faults(broken), String(right)).not.toEqual([]);
  }
});

test("the points of every kind and language are valid GeoJSON, and a wrong one is noticed", async () => {
  const files = allDataFiles.filter(({ format }) => format === "geojson");
  const manifest = (await readManifest())!;
  expect(files.length).toBeGreaterThan(locales.length);
  for (const { name } of files) {
    const text = await readFile(join(folder, manifest.folder, name), "utf8");
    expect(check(text).type, name).toBe("FeatureCollection");
    expect(() => check(text.replace(/"coordinates":\[[^\]]+\]/, '"coordinates":["a"]')), name).toThrow();
  }
});
