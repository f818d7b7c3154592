import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeDatabase, database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { readCity } from "@/lib/records/public/pages/city";
import { readCluster } from "@/lib/records/public/pages/cluster";
import { readGuide } from "@/lib/records/public/pages/guide";
import { readMeeting } from "@/lib/records/public/pages/meeting";
import { readNetwork } from "@/lib/records/public/pages/network";
import { readOrganisation } from "@/lib/records/public/pages/organisation";
import { readPractice } from "@/lib/records/public/pages/practice";
import { readSchool } from "@/lib/records/public/pages/school";
import { readListPage } from "@/lib/records/search/list-page";
import { searchDirectory } from "@/lib/records/search/search";
import { setListening } from "@/lib/serving/invalidation";
import { noteStatements } from "@/tests/support/statements";

type ReadPage = (slug: string, locale: Locale) => Promise<{ state: string } | null>;

const readers: Record<KindName, ReadPage> = {
  city: readCity,
  organisation: readOrganisation,
  school: readSchool,
  network: readNetwork,
  cluster: readCluster,
  practice: readPractice,
  guide: readGuide,
  meeting: readMeeting,
};

// The record, its references and media with consents, incoming links, and the cards of all these; of a meeting, the
// visits that its hosts prepare.
const mostOf = (kind: KindName) => (kind === "meeting" ? 7 : 6);

beforeAll(() => setListening(true));
afterAll(async () => {
  setListening(false);
  await closeDatabase();
});

describe.each(kindNames)("the page of a %s", (kind) => {
  const most = mostOf(kind);
  test(`is read with at most ${most} statements, however much it shows`, async () => {
    const records = await database().record.findMany({ where: { kind, publication: "published" } });
    expect(records.length).toBeGreaterThan(0);
    const read = async (slug: string) => expect(await readers[kind](slug, "en")).toMatchObject({ state: "published" });
    // Reads terms, places and the facet index, which all pages share.
    await read(records[0]!.slug);
    const counts = new Map<string, number>();
    for (const { slug } of records) counts.set(slug, (await noteStatements(() => read(slug))).statements.length);
    expect([...counts].filter(([, count]) => count > most)).toEqual([]);
  });
});

test.each([
  ["over", { lt: new Date() }, false],
  ["to come", { gt: new Date() }, true],
])(
  "the page of a meeting that is %s reads visits that are prepared only if they are to come",
  async (_, startEarliest, isAsked) => {
    const { id, slug } = await database().record.findFirstOrThrow({
      where: { kind: "meeting", publication: "published", meeting: { startEarliest } },
    });
    // Visits of the record count more than prepared ones.
    await database().visit.deleteMany({ where: { meetingId: id } });
    const { statements } = await noteStatements(() => readMeeting(slug, "en"));
    expect(statements.some((statement) => statement.includes('"MeetingVisit"'))).toBe(isAsked);
  },
);

describe.each(kindNames)("a list of each %s", (kind) => {
  test("is read with one statement that nobody sent before it, with a filter too", async () => {
    // Reads terms, places, the facet index and the orders, which all lists share.
    for (const sort of ["title", "date", "recent"]) await readListPage(kind, "cs", { sort });
    const searches = [{ sort: "title" }, { country: "ES", sort: "title" }, { language: ["cs", "en"], page: "2" }];
    for (const search of searches) {
      const { statements } = await noteStatements(() => readListPage(kind, "cs", search));
      expect(statements.length).toBeLessThanOrEqual(2);
    }
  });
});

test.each([
  // Words of the directory, a compound and a city, a typing error in the last word.
  ["lectura família", 5],
  ["skolträdgård Göteborg", 6],
  ["docházka školks", 7],
])("a search for %s is answered with at most %i statements", async (words, most) => {
  // Reads terms, places, labels and the index, which all searches share.
  await searchDirectory({ words: "biblioteca", page: 1 }, "ca");
  const { statements } = await noteStatements(() => searchDirectory({ words, page: 1 }, "ca"));
  expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(most);
});
