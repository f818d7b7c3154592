import { afterAll, beforeAll, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { hasBit } from "@/lib/records/search/bits";
import { facetIndex } from "@/lib/records/search/facet-index";
import { readListPage } from "@/lib/records/search/list-page";
import { readFacetIndex } from "@/lib/records/search/read-facet-index";
import { confirmRecords } from "@/lib/records/write/confirm";
import { publish, unpublish } from "@/lib/records/write/publish";
import { setListening } from "@/lib/serving/invalidation";
import { idOf } from "@/tests/support/id-of";
import { saveChanged } from "@/tests/support/saved";
import { noteStatements } from "@/tests/support/statements";

beforeAll(() => setListening(true));
afterAll(async () => {
  setListening(false);
  await closeDatabase();
});

type Search = Parameters<typeof readListPage>[2];
const listOf = async (kind: KindName, search: Search) => (await readListPage(kind, "en", search)).list;
const slugsOf = async (kind: KindName, search: Search) => (await listOf(kind, search)).cards.map(({ slug }) => slug);

async function facetsOf(kind: KindName, slug: string): Promise<string[]> {
  const [index, fresh] = [await facetIndex(kind), await readFacetIndex(kind)];
  const id = await idOf(kind, slug);
  const read = ({ facets, positions }: typeof index) =>
    [...facets].flatMap(([name, bits]) => (hasBit(bits, positions.get(id)!) ? [name] : [])).sort();
  expect(read(index)).toEqual(read(fresh));
  return read(index);
}

/** A cluster with public schools, and one of them. */
async function clusterWithSchool() {
  const member = await database().membership.findFirstOrThrow({
    where: { clusterId: { not: null }, until: null, school: { record: { publication: "published" } } },
    include: { cluster: { include: { record: true } }, school: { include: { record: true } } },
  });
  return { cluster: member.cluster!.record.slug, school: member.school!.record };
}

test("clusters and networks are found by the number and the levels of their public schools", async () => {
  for (const kind of ["cluster", "network"] as const) {
    const { counts } = await listOf(kind, {});
    for (const size of Object.keys(counts.size!)) {
      const [from, until] = size.split("-").map(Number);
      for (const slug of await slugsOf(kind, { size })) {
        const schools = await database().membership.findMany({
          where: {
            [kind]: { record: { slug, kind } },
            until: null,
            school: { record: { publication: "published" } },
          },
          distinct: ["schoolId"],
        });
        expect(schools.length).toBeGreaterThanOrEqual(from!);
        if (until) expect(schools.length).toBeLessThanOrEqual(until);
      }
    }
    expect(Object.keys(counts.level!).length).toBeGreaterThan(1);
  }
});

test("a cluster follows its schools: their levels, and whether they are public", async () => {
  const { cluster, school } = await clusterWithSchool();
  const before = await facetsOf("cluster", cluster);
  await saveChanged("school", school.id, ({ parts }) => {
    parts.levels = [{ id: crypto.randomUUID(), fields: { level: "level/ED8" }, translations: {} }] as never;
  });
  expect(await facetsOf("cluster", cluster)).toContain("level:ED8");
  await unpublish(system, "school", school.id);
  expect(await facetsOf("cluster", cluster)).not.toContain("level:ED8");
  await publish(system, "school", school.id, ["ca", "es", "en", "sv", "cs", "pt"]);
  expect(await facetsOf("cluster", cluster)).toContain("level:ED8");
  expect((await facetsOf("cluster", cluster)).filter((name) => name.startsWith("size:"))).toEqual(
    before.filter((name) => name.startsWith("size:")),
  );
});

test("a save of a school whose levels stay reads no group again", async () => {
  const { school } = await clusterWithSchool();
  const { statements } = await noteStatements(() =>
    saveChanged("school", school.id, ({ fields }) => {
      fields.phone = "+34 000 000 000";
    }),
  );
  expect(statements.filter((statement) => /"Membership"/.test(statement))).toEqual([]);
});

test("schools are found by how their code or postcode begins, however it is spaced", async () => {
  const { school } = await clusterWithSchool();
  await saveChanged("school", school.id, ({ fields }) => {
    Object.assign(fields, { officialCode: "ZZ 12 3456", postcode: "987 65" });
  });
  for (const search of [{ code: "zz123" }, { code: "ZZ 12" }, { postcode: "987" }, { postcode: "9 8765" }])
    expect(await slugsOf("school", search), JSON.stringify(search)).toEqual([school.slug]);
  for (const search of [{ code: "123456" }, { postcode: "765" }, { code: "%" }, { code: "z_" }])
    expect(await slugsOf("school", search), JSON.stringify(search)).toEqual([]);
  expect((await listOf("school", { code: "zz123", postcode: "11111" })).without).toEqual({ code: 0, postcode: 1 });
  await unpublish(system, "school", school.id);
  expect(await slugsOf("school", { code: "zz123" })).toEqual([]);
});

test("what was confirmed within a year is counted from the day of the question", async () => {
  const id = await idOf("practice", "aprenem-en-xarxa");
  const slug = "aprenem-en-xarxa";
  const confirmed = await confirmRecords(system, [id], 12, new Date());
  expect(confirmed.ok).toBe(true);
  expect(await slugsOf("practice", { confirmed: "year" })).toContain(slug);
  const { list } = await readListPage("practice", "en", {});
  expect(list.counts.confirmed!.year).toBe((await listOf("practice", { confirmed: "year" })).total);
  await confirmRecords(system, [id], 12, new Date("2019-05-01"));
  expect(await slugsOf("practice", { confirmed: "year" })).not.toContain(slug);
  expect(await facetsOf("practice", slug)).toContain("confirmedIn:2019-05");
});

test("a record with a video is found by it", async () => {
  const id = await idOf("practice", "aprenem-en-xarxa");
  await saveChanged("practice", id, ({ parts }) => {
    const video = { type: "video", address: "https://video.example/1" };
    parts.media = [{ id: crypto.randomUUID(), fields: video, translations: {} }] as never;
  });
  expect(await slugsOf("practice", { video: "yes" })).toContain("aprenem-en-xarxa");
});

test("a period is two years, of which either may be missing; an older address names one", async () => {
  const during = (search: Search) => listOf("meeting", search).then(({ total }) => total);
  expect(await during({ from: "2019", until: "2019" })).toBe(await during({ year: "2019" }));
  expect(await during({ from: "2020", until: "2019" })).toBe(await during({ from: "2019", until: "2020" }));
  expect((await during({ from: "2020" })) + (await during({ until: "2019" }))).toBeGreaterThanOrEqual(await during({}));
  expect(await during({ year: "2019" })).toBeGreaterThan(0);
});

test("the card of a cluster follows its schools: how many there are, and what they teach", async () => {
  const { cluster, school } = await clusterWithSchool();
  const fieldsOf = async () => (await listOf("cluster", {})).cards.find(({ slug }) => slug === cluster)!.fields;
  const before = await fieldsOf();
  await saveChanged("school", school.id, ({ parts }) => {
    parts.levels = [{ id: crypto.randomUUID(), fields: { level: "level/ED7" }, translations: {} }] as never;
  });
  expect((await fieldsOf()).levels).toContain("level/ED7");
  expect((await fieldsOf()).members).toBe(before.members);
  await unpublish(system, "school", school.id);
  expect((await fieldsOf()).members ?? 0).toBe(before.members! - 1);
  await publish(system, "school", school.id, ["ca", "es", "en", "sv", "cs", "pt"]);
  expect((await fieldsOf()).members).toBe(before.members);
});
