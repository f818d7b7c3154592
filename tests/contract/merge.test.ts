import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { mergeRecords } from "@/lib/records/merge/merge";
import { pointersTo, pointingAt } from "@/lib/records/merge/pointers";
import { publishedRecord } from "@/lib/records/public/published";
import { readStored } from "@/lib/records/store/stored";
import { create } from "@/lib/records/write/create";
import { assignRecords, handOver } from "@/lib/records/write/hand-over";
import { publish } from "@/lib/records/write/publish";
import { restoreVersion } from "@/lib/records/write/restore";
import { save } from "@/lib/records/write/save";
import { fullInput } from "../support/full-input";

afterAll(closeDatabase);

let city = "";
beforeAll(async () => {
  city = (await database().city.findFirstOrThrow({ select: { id: true } })).id;
});

async function make(kind: KindName, change: (input: Awaited<ReturnType<typeof fullInput>>) => void = () => {}) {
  const slug = `r-${randomUUID()}`;
  const input = await fullInput(kind, city);
  const unique = randomUUID();
  if (kind === "guide") input.fields.number = `9.${Number.parseInt(unique.slice(0, 6), 16)}`;
  if (kind === "school") input.fields.officialCode = unique;
  if (kind === "cluster") input.fields.registerCode = unique;
  change(input);
  const result = await create(system, kind, slug, input);
  if (!result.ok) throw new Error(JSON.stringify(result));
  await publish(system, kind, result.value.id, ["en"]);
  return { id: result.value.id, slug };
}

const inputOf = async (kind: KindName, id: string) => (await readStored(database(), kind, id))!.input;
const member = (school: string, role: string, from?: string, until?: string) => ({
  id: randomUUID(),
  fields: { school, role: `membership-role/${role}`, ...(from ? { from } : {}), ...(until ? { until } : {}) },
  translations: {},
});

describe("merging two schools", () => {
  test("moves every reference to the first one and redirects the old address", async () => {
    const [keep, lose, third] = [await make("school"), await make("school"), await make("school")];
    const both = await make("network", ({ parts }) => {
      parts.members = [
        member(keep.id, "member", "2015", "2020"),
        member(third.id, "member", "2014"),
        member(lose.id, "lead", "2018"),
        member(lose.id, "member", "2001", "2003"),
      ];
    });
    const one = await make("cluster", ({ parts }) => {
      parts.members = [member(lose.id, "seat", "2010")];
    });
    const current = await make("network", ({ parts }) => {
      parts.members = [member(keep.id, "member", "2016"), member(lose.id, "lead", "2012")];
    });
    const meeting = await make("meeting", ({ parts }) => {
      parts.visits![0]!.fields.school = lose.id;
    });
    const practice = await make("practice", ({ fields }) => {
      fields.schools = [lose.id, third.id, keep.id];
    });
    const result = await mergeRecords(system, "school", keep.id, lose.id);
    expect(result).toEqual({ ok: true, value: { id: keep.id } });

    expect(await pointingAt(database(), pointersTo("school"), lose.id)).toEqual([]);
    const members = async (kind: "network" | "cluster", id: string) =>
      ((await inputOf(kind, id)).parts as { members: { fields: object }[] }).members.map(({ fields }) => fields);
    expect(await members("network", both.id)).toEqual([
      { school: keep.id, role: "membership-role/member", from: "2015", until: "2020" },
      { school: third.id, role: "membership-role/member", from: "2014" },
      { school: keep.id, role: "membership-role/lead", from: "2018" },
      { school: keep.id, role: "membership-role/member", from: "2001", until: "2003" },
    ]);
    expect(await members("network", current.id)).toEqual([
      { school: keep.id, role: "membership-role/lead", from: "2012" },
    ]);
    expect(await members("cluster", one.id)).toEqual([{ school: keep.id, role: "membership-role/seat", from: "2010" }]);
    expect((await inputOf("practice", practice.id)).fields).toMatchObject({ schools: [keep.id, third.id] });
    expect(await database().visit.findFirstOrThrow({ where: { meetingId: meeting.id } })).toMatchObject({
      schoolId: keep.id,
    });

    expect(await publishedRecord("school", lose.slug, "en")).toEqual({ state: "moved", slug: keep.slug });
    const gone = await database().record.findUniqueOrThrow({ where: { id: lose.id } });
    expect(gone.publication).toBe("archived");
    expect(await database().history.count({ where: { recordId: lose.id, action: "mergedInto" } })).toBe(1);
    expect(await database().history.count({ where: { recordId: keep.id, action: "merge" } })).toBe(1);
    expect(await database().history.count({ where: { recordId: both.id, action: "relink" } })).toBe(1);
    expect(await restoreVersion(system, "network", both.id, 2)).toMatchObject({ ok: true });
  });

  test("redirects older addresses of the second directly to the first", async () => {
    const [keep, middle, lose] = [await make("school"), await make("school"), await make("school")];
    await mergeRecords(system, "school", middle.id, lose.id);
    await mergeRecords(system, "school", keep.id, middle.id);
    for (const { slug } of [lose, middle])
      expect(await publishedRecord("school", slug, "en")).toEqual({ state: "moved", slug: keep.slug });
  });

  test("takes over what registers said about the second, unless the first has it from the same register", async () => {
    const [keep, lose] = [await make("school"), await make("school")];
    const said = (recordId: string, register: string, name: string) => ({
      recordId,
      register,
      values: { name },
      importId: keep.id,
      at: new Date(),
    });
    const rows = [said(keep.id, "first", "ours"), said(lose.id, "first", "theirs"), said(lose.id, "second", "theirs")];
    await database().importedRecord.createMany({ data: rows });
    await mergeRecords(system, "school", keep.id, lose.id);
    const kept = await database().importedRecord.findMany({
      where: { recordId: { in: [keep.id, lose.id] } },
      orderBy: { register: "asc" },
    });
    expect(kept.map(({ recordId, register, values }) => [recordId, register, values])).toEqual([
      [keep.id, "first", { name: "ours" }],
      [keep.id, "second", { name: "theirs" }],
    ]);
  });
});

describe.each(kindNames)("merging two records of the kind %s", (kind) => {
  test("moves the parts of the second and forgets no column", async () => {
    const [keep, lose] = [await make(kind), await make(kind)];
    const facts = (await inputOf(kind, lose.id)).parts.facts!.map(({ id }) => id);
    const mutual = await inputOf(kind, keep.id);
    if ("related" in mutual.fields)
      await save(system, kind, keep.id, { ...mutual, fields: { ...mutual.fields, related: [lose.id] } });
    const result = await mergeRecords(system, kind, keep.id, lose.id);
    expect(result).toEqual({ ok: true, value: { id: keep.id } });
    const after = await inputOf(kind, keep.id);
    expect(after.parts.facts!.map(({ id }) => id)).toEqual(expect.arrayContaining(facts));
    expect(JSON.stringify(after)).not.toContain(lose.id);
  });
});

test("every column that refers to a record is a declared link or is moved by name", async () => {
  const rows = await database().$queryRaw<{ from: string; column: string; to: string }[]>`
    SELECT c.conrelid::regclass::text AS "from", a.attname AS "column", c.confrelid::regclass::text AS "to"
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f'`;
  const bare = (name: string) => name.replaceAll('"', "");
  const tables = ["Record", ...kindNames.map((kind) => kind[0]!.toUpperCase() + kind.slice(1))];
  const leading = rows
    .filter(({ to }) => tables.includes(bare(to)))
    .map(({ from, column }) => `${bare(from)}.${column}`);
  const declared = kindNames
    .flatMap(pointersTo)
    .map(({ model, column }) => `${model[0]!.toUpperCase()}${model.slice(1)}.${column}`);
  // Rows that belong to the record itself: texts, parts, and what is derived from it.
  const owned =
    /Translation\.recordId$|^(City|Organisation|School|Network|Cluster|Practice|Guide|Meeting)\.id$|\.(network|cluster|meeting|practice)Id$|^(SchoolLevel\.schoolId|District\.cityId|Ground\.cityId|Highlight\.cityId|Link\.fromId|RecordTerm\.recordId|SearchEntry\.recordId|SearchDocument\.recordId|SearchText\.recordId|Neighbour\.recordId|Neighbour\.neighbourId|NeighbourTask\.recordId|RenderedText\.recordId|History\.recordId)$|^(Contact|Fact|Offer|Media|Quotation|Citation)\.recordId$/;
  const byName = [
    "Message.recordId",
    "Proposal.recordId",
    "Proposal.cityId",
    "Approval.recordId",
    "SlugRedirect.recordId",
    "Grant.recordId",
    "Grant.cityId",
    "Person.organisationId",
    "Revision.recordId",
    "MediaFile.recordId",
    "Collection.cityId",
    "CollectionItem.recordId",
    "TranslationWish.recordId",
    "ScheduledLanguage.recordId",
    "MeetingInvitation.cityId",
    ...[
      "MeetingSession.schoolId",
      "MeetingSession.organisationId",
      "MeetingSessionRecord.toId",
      "MeetingVisit.schoolId",
      "TakenHomePractice.draftId",
    ],
    ...[
      "AllowedAddress.cityId",
      "Import.cityId",
      "ImportProfile.cityId",
      "ImportVerdict.cityId",
      "ImportVerdict.recordId",
    ],
    "ImportedRecord.recordId",
    // Stay with the record that they were about.
    ...["ImportRow.recordId", "YearlyLetter.recordId", "Presence.recordId", "CityExport.cityId"],
  ];
  expect(leading.filter((name) => !declared.includes(name) && !owned.test(name) && !byName.includes(name))).toEqual([]);
});

describe("merging", () => {
  const coordinator = (...cities: string[]): Actor => ({
    userId: null,
    name: "A coordinator",
    grants: cities.map((cityId) => ({ role: "coordinator", cityId })),
  });

  test("needs the right on both records", async () => {
    const other = await database().city.findFirstOrThrow({ where: { id: { not: city } }, select: { id: true } });
    const [keep, lose] = [
      await make("school"),
      await make("school", (input) => Object.assign(input, { responsibleCity: other.id })),
    ];
    expect(await mergeRecords(coordinator(city), "school", keep.id, lose.id)).toEqual({
      ok: false,
      reason: "notFound",
    });
    expect(await mergeRecords(coordinator(city, other.id), "school", keep.id, lose.id)).toMatchObject({ ok: true });
  });

  test("of an incomplete draft into a public record is refused, and changes nothing", async () => {
    const keep = await make("network");
    const input = await fullInput("network", city);
    for (const { fields } of input.parts.members ?? []) delete fields.role;
    const draft = await create(system, "network", `r-${randomUUID()}`, input);
    if (!draft.ok) throw new Error(JSON.stringify(draft));
    const before = await inputOf("network", keep.id);
    expect(await mergeRecords(system, "network", keep.id, draft.value.id)).toMatchObject({
      ok: false,
      reason: "invalid",
    });
    expect(await inputOf("network", keep.id)).toEqual(before);
  });

  test("is refused for a record with itself, and into an archived record", async () => {
    const [keep, lose] = [await make("school"), await make("school")];
    expect(await mergeRecords(system, "school", keep.id, keep.id)).toMatchObject({ ok: false, reason: "invalid" });
    await mergeRecords(system, "school", keep.id, lose.id);
    expect(await mergeRecords(system, "school", lose.id, keep.id)).toMatchObject({ ok: false, reason: "invalid" });
  });

  test("of one record into two others at once happens once", async () => {
    const [one, other, lose] = [await make("school"), await make("school"), await make("school")];
    const { version } = await database().record.findUniqueOrThrow({ where: { id: lose.id } });
    const seen = (keep: number) => ({ seen: { keep, lose: version } });
    const merged = await Promise.all([
      mergeRecords(system, "school", one.id, lose.id, seen(version)),
      mergeRecords(system, "school", other.id, lose.id, seen(version)),
    ]);
    expect(merged.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(merged.find(({ ok }) => !ok)).toMatchObject({ errors: [{ key: "error.transition" }] });
    expect(await database().history.count({ where: { recordId: lose.id, action: "mergedInto" } })).toBe(1);
  });

  test("two clusters with a seat each are refused with a reason, and nothing is changed", async () => {
    const [one, other] = [await make("school"), await make("school")];
    const [keep, lose] = [
      await make("cluster", ({ parts }) => Object.assign(parts, { members: [member(one.id, "seat")] })),
      await make("cluster", ({ parts }) => Object.assign(parts, { members: [member(other.id, "seat")] })),
    ];
    expect(await mergeRecords(system, "cluster", keep.id, lose.id)).toEqual({
      ok: false,
      reason: "invalid",
      errors: [{ key: "error.oneSeat", path: ["parts", "members"] }],
    });
    expect((await inputOf("cluster", lose.id)).parts).toHaveProperty("members.length", 1);
  });
});

describe("handing over", () => {
  const person = async (name: string, cityId?: string) =>
    (
      await database().user.create({
        data: {
          email: `${randomUUID()}@xarxa.example`,
          name,
          language: "ca",
          ...(cityId ? { grants: { create: { role: "coordinator", cityId } } } : {}),
        },
      })
    ).id;

  test("gives a person's records in a city to a colleague", async () => {
    const [leaving, staying, stranger] = [await person("L", city), await person("S", city), await person("X")];
    const coordinator: Actor = { userId: staying, name: "S", grants: [{ role: "coordinator", cityId: city }] };
    const [one, two] = [await make("school"), await make("school")];
    expect(await assignRecords(coordinator, [one.id, two.id], leaving)).toMatchObject({ ok: true });
    expect(await handOver(coordinator, leaving, stranger, city)).toMatchObject({ ok: false, reason: "invalid" });
    expect(await handOver({ ...coordinator, grants: [] }, leaving, staying, city)).toMatchObject({
      reason: "notFound",
    });
    expect(await handOver(coordinator, leaving, staying, city)).toEqual({ ok: true, value: { records: 2 } });
    const after = await database().record.findMany({ where: { id: { in: [one.id, two.id] } } });
    expect(after.map(({ assigneeId }) => assigneeId)).toEqual([staying, staying]);
    expect(await database().history.count({ where: { recordId: one.id, action: "handOver" } })).toBe(1);
  });
});
