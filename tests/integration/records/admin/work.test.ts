import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, type Grant, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { KindName } from "@/lib/kinds/index";
import { listContacts } from "@/lib/records/admin/contact-list";
import { readLately, readOutdated, readSentBack, readUnconfirmed } from "@/lib/records/admin/dashboard";
import { readEndingOffers } from "@/lib/records/admin/ending-offers";
import { citiesForRoles, listPeople } from "@/lib/records/admin/people-list";
import { readPerson, savePerson } from "@/lib/records/admin/person";
import { momentAt } from "@/lib/records/calendar/local-moment";
import { readHistory } from "@/lib/records/history/view";
import { previewMerge } from "@/lib/records/merge/preview";
import { decide, type ReviewDecisionInput } from "@/lib/records/review/decide";
import { submit } from "@/lib/records/review/review";
import { readReview } from "@/lib/records/review/review-detail";
import { listReviews } from "@/lib/records/review/reviews";
import { saveRevision, submitRevision } from "@/lib/records/review/revisions";
import { countReviews } from "@/lib/records/review/waiting";
import { readStored } from "@/lib/records/store/stored";
import { readVocabulary } from "@/lib/records/vocabularies/list";
import { mergeTerms, removeTerm } from "@/lib/records/vocabularies/merge-terms";
import { saveTerm } from "@/lib/records/vocabularies/save-term";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { save } from "@/lib/records/write/save";
import { fullInput } from "@/tests/support/full-input";
import { hearTags } from "@/tests/support/heard-tags";
import { idOf } from "@/tests/support/id-of";
import { allStandings } from "@/tests/support/standings";

afterAll(closeDatabase);

let [city, elsewhere] = ["", ""];

const people: Record<string, Actor & { userId: string }> = {};

async function makePerson(name: string, ...grants: Grant[]) {
  const rows = grants.map((grant) => ({
    role: grant.role,
    cityId: "cityId" in grant ? grant.cityId : null,
    recordId: "recordId" in grant ? grant.recordId : null,
  }));
  const data = { email: `${randomUUID()}@xarxa.example`, name, language: "en", grants: { create: rows } };
  const { id } = await database().user.create({ data });
  people[name] = { userId: id, name, grants };
  return people[name];
}

beforeAll(async () => {
  [city, elsewhere] = [await idOf("city", "barcelona"), await idOf("city", "helsinki")];
  await makePerson("administrator", { role: "administrator" });
  await makePerson("coordinator", { role: "coordinator", cityId: city });
  await makePerson("other", { role: "coordinator", cityId: elsewhere });
  await makePerson("contributor", { role: "contributor", cityId: city });
});

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
};

async function make(kind: KindName, actor: Actor = people.contributor!) {
  const input = await fullInput(kind, city);
  if (kind === "school") input.fields.officialCode = randomUUID();
  return value(await create(actor, kind, `w-${randomUUID()}`, input)).id;
}

async function renamed(kind: KindName, id: string, name: string) {
  const input = structuredClone((await readStored(database(), kind, id))!.input) as {
    translations: Record<string, Record<string, unknown>>;
  };
  input.translations.en = { ...input.translations.en, name };
  return input;
}

describe("the history of a record", () => {
  test("shows what changed by field, in the reader's language and with titles for ids", async () => {
    const id = await make("network");
    const input = (await readStored(database(), "network", id))!.input as unknown as {
      fields: { cities: string[]; founded: string };
      parts: { members: { fields: { until: string } }[]; facts: unknown[] };
      translations: { en: { purpose: string } };
    };
    input.fields = { ...input.fields, cities: [elsewhere], founded: "2014" };
    input.parts.members[0]!.fields.until = "2025";
    input.parts.facts = [];
    input.translations.en.purpose = "A *purpose* with\n\n- a list\n- of three";
    value(await save(people.coordinator!, "network", id, input));
    const history = (await readHistory(people.coordinator!, "network", id, 1, "cs"))!;
    const [line] = history.entries;
    expect(line).toMatchObject({ who: "coordinator", action: "save", version: 2, restorable: false });
    const told = Object.fromEntries(line!.changes.map(({ label, pieces }) => [label, pieces]));
    expect(Object.keys(told)).toEqual(expect.arrayContaining(["Města", "Vznik"]));
    const all = JSON.stringify(line!.changes);
    expect(all).toContain("Helsinky");
    expect(all).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(all).not.toContain("membership-role/");
    expect(JSON.stringify(line!.changes.find(({ language }) => language === "en")?.pieces)).toContain("three");
    expect(history.entries[1]).toMatchObject({ action: "create", restorable: true });
    expect(history).toMatchObject({ undo: 2, mayRestore: true, version: 2 });
  });

  test("is limited to those who may read the record", async () => {
    const id = await make("network");
    expect(await readHistory(people.other!, "network", id, 1, "en")).toBeNull();
    expect(await readHistory(people.contributor!, "network", id, 1, "en")).toMatchObject({ mayRestore: false });
  });

  test("of every kind can be described completely", async () => {
    for (const kind of [
      "city",
      "organisation",
      "school",
      "network",
      "practice",
      "meeting",
      "guide",
      "cluster",
    ] as const) {
      const { id } = await database().record.findFirstOrThrow({ where: { kind, publication: "published" } });
      const input = (await readStored(database(), kind, id))!.input as { parts: object };
      if (kind !== "city") value(await save(system, kind, id, { ...input, parts: {} }));
      expect(await readHistory(system, kind, id, 1, "sv")).toMatchObject({ version: expect.any(Number) });
    }
  });
});

describe("reviews", () => {
  const decision = (
    type: ReviewDecisionInput["type"],
    id: string,
    more: Partial<ReviewDecisionInput>,
  ): ReviewDecisionInput => ({
    ...{ type, id, intent: "publish", languages: [], version: 1, reason: "", day: "", time: "" },
    ...more,
  });

  test("show submissions with their differences to those who decide, and to nobody else", async () => {
    const id = await make("network");
    const before = await countReviews(people.coordinator!);
    value(await submit(people.contributor!, "network", id, "Please"));
    expect(await countReviews(people.coordinator!)).toBe(before + 1);
    expect((await listReviews(people.other!, "en")).map((line) => line.id)).not.toContain(id);
    expect(await listReviews(people.contributor!, "en")).toEqual([]);
    const review = (await readReview(people.coordinator!, "record", id, "en"))!;
    expect(review).toMatchObject({ by: "contributor", note: "Please", version: 1 });
    expect(review.changes.length).toBeGreaterThan(5);
    expect(await readReview(people.other!, "record", id, "en")).toBeNull();
    expect(await readReview(people.coordinator!, "record", "no-id", "en")).toBeNull();
    expect(await decide(people.other!, decision("record", id, { languages: ["en"] }))).toMatchObject({
      reason: "notFound",
    });
    value(await decide(people.coordinator!, decision("record", id, { intent: "sendBack", reason: "The year?" })));
    const back = await readSentBack(people.contributor!, "en");
    expect(back.lines).toContainEqual(expect.objectContaining({ recordId: id, reason: "The year?" }));
    value(await submit(people.contributor!, "network", id));
    expect((await readSentBack(people.contributor!, "en")).lines.map(({ recordId }) => recordId)).not.toContain(id);
    value(await decide(people.coordinator!, decision("record", id, { languages: ["en"] })));
  });

  test("are refused if the change was edited since the reviewer saw it", async () => {
    const id = await make("network");
    await publish(system, "network", id, ["en"]);
    const editor = await makePerson("editor", { role: "editor", recordId: id });
    const revision = value(await saveRevision(editor, "network", id, 1, await renamed("network", id, "Another name")));
    value(await submitRevision(editor, revision.id));
    const review = (await readReview(people.coordinator!, "revision", revision.id, "en"))!;
    expect(review.changes).toEqual([expect.objectContaining({ language: undefined })]);
    expect(review.isOutdated).toBe(false);
    value(await save(system, "network", id, await renamed("network", id, "Meanwhile")));
    expect(await readReview(people.coordinator!, "revision", revision.id, "en")).toMatchObject({ isOutdated: true });
    expect(await decide(people.coordinator!, decision("revision", revision.id, { version: 1 }))).toEqual({
      ok: false,
      reason: "conflict",
      version: 2,
    });
    value(await decide(people.coordinator!, decision("revision", revision.id, { version: 2 })));
  });

  test("are scheduled in the city's time zone", async () => {
    const id = await make("network");
    value(await submit(people.contributor!, "network", id));
    const later: Partial<ReviewDecisionInput> = {
      intent: "schedule",
      languages: ["en"],
      day: "2030-07-01",
      time: "09:00",
    };
    expect(await decide(people.coordinator!, decision("record", id, { ...later, day: "tomorrow" }))).toMatchObject({
      errors: [{ key: "error.moment", path: ["day"] }],
    });
    value(await decide(people.coordinator!, decision("record", id, later)));
    const [planned] = await database().scheduledLanguage.findMany({ where: { recordId: id } });
    expect(planned?.publishAt.toISOString()).toBe("2030-07-01T07:00:00.000Z");
    value(await decide(people.coordinator!, decision("record", id, { intent: "unschedule" })));
  });

  test("handle daylight saving time and invalid dates", () => {
    expect(momentAt("2026-03-29", "03:30", "Europe/Madrid")?.toISOString()).toBe("2026-03-29T01:30:00.000Z");
    expect(momentAt("2026-12-01", "09:00", "Europe/Helsinki")?.toISOString()).toBe("2026-12-01T07:00:00.000Z");
    expect(momentAt("2026-02-30", "09:00", "Europe/Prague")).toBeNull();
    expect(momentAt("2026-02-20", "25:00", "Europe/Prague")).toBeNull();
  });
});

describe("the dashboard", () => {
  test("shows work of the person's cities only", async () => {
    const now = new Date();
    const mine = await readUnconfirmed(people.coordinator!, "en", now, 500);
    expect(mine.total).toBeGreaterThan(0);
    const rows = await database().record.findMany({
      where: { id: { in: mine.lines.map(({ recordId }) => recordId) } },
    });
    expect(new Set(rows.map(({ responsibleCityId }) => responsibleCityId))).toEqual(new Set([city]));
    expect((await readUnconfirmed(people.contributor!, "en", now)).total).toBe(0);
    const seen = await readLately(people.other!, "en", 500);
    const others = await database().record.findMany({ where: { id: { in: seen.map(({ recordId }) => recordId) } } });
    expect(others.every(({ responsibleCityId }) => responsibleCityId === elsewhere)).toBe(true);
    const outdated = await readOutdated(system, "en");
    const listed = (await allStandings(system)).filter(
      ({ states, publication }) => publication === "published" && Object.values(states).includes("outdated"),
    );
    expect(outdated.total).toBeGreaterThan(0);
    expect(outdated.total).toBe(listed.length);
    const own = await readOutdated(people.coordinator!, "en");
    expect(own.total).toBeLessThan(outdated.total);
  });
});

test("offers that end within a month are shown to the coordinators of their city, the next to end first", async () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const networks = await database().record.findMany({
    where: { kind: "network", publication: "published" },
    orderBy: { slug: "asc" },
    take: 2,
  });
  const [first, second] = networks.map(({ id }) => id) as [string, string];
  await database().record.updateMany({ where: { id: { in: [first, second] } }, data: { responsibleCityId: city } });
  const days = [
    [first, 20],
    [second, 5],
    [second, 25],
    [first, 60],
  ] as const;
  await database().offer.deleteMany();
  await database().offer.createMany({
    data: days.map(([recordId, day], position) => ({
      ...{ id: randomUUID(), recordId, position, direction: "offer" as const, languages: [] },
      ...{
        shownUntil: inDays(day),
        shownUntilEarliest: new Date(inDays(day)),
        shownUntilLatest: new Date(inDays(day)),
      },
    })),
  });
  const { lines, total } = await readEndingOffers(people.coordinator!, "en", new Date());
  expect(lines.map(({ recordId, day }) => [recordId, day])).toEqual([
    [second, inDays(5)],
    [first, inDays(20)],
  ]);
  expect(total).toBe(2);
  expect(await readEndingOffers(people.other!, "en", new Date())).toEqual({ lines: [], total: 0 });
  expect(await readEndingOffers(people.contributor!, "en", new Date())).toEqual({ lines: [], total: 0 });
});

describe("vocabularies", () => {
  const term = (notation: string, more = {}) => ({
    ...{ notation, position: 900, broader: null, exactMatch: null },
    labels: { en: { preferred: `The ${notation}`, alternative: ["Old name"], scopeNote: null } },
    ...more,
  });
  const used = async () =>
    (await readVocabulary(people.administrator!, "theme"))!.find(({ usage, narrower }) => usage > 1 && narrower === 0)!;

  test("are limited to administrators", async () => {
    expect(await readVocabulary(people.coordinator!, "theme")).toBeNull();
    for (const result of [
      saveTerm(people.coordinator!, "theme", null, term("mine")),
      removeTerm(people.coordinator!, (await used()).id),
      mergeTerms(people.coordinator!, "theme/one", (await used()).id),
    ])
      expect(await result).toEqual({ ok: false, reason: "notFound" });
  });

  test("a term in use cannot be removed; an unused one can", async () => {
    const busy = await used();
    expect(await removeTerm(people.administrator!, busy.id)).toMatchObject({ errors: [{ key: "error.termInUse" }] });
    const { id } = value(await saveTerm(people.administrator!, "theme", null, term("unused")));
    expect(await saveTerm(people.administrator!, "theme", null, term("unused"))).toMatchObject({
      errors: [{ key: "error.taken" }],
    });
    value(await removeTerm(people.administrator!, id));
    expect(await database().term.findUnique({ where: { id } })).toBeNull();
  });

  test("a changed term invalidates every page, and a term cannot be broader than itself", async () => {
    const { id } = value(await saveTerm(people.administrator!, "theme", null, term("upper")));
    const saveLower = async () => saveTerm(people.administrator!, "theme", null, term("lower", { broader: id }));
    let lower: { id: string } | undefined;
    expect(await hearTags(async () => (lower = value(await saveLower())))).toContain("terms");
    expect(await saveTerm(people.administrator!, "theme", id, term("upper", { broader: lower!.id }))).toMatchObject({
      errors: [{ key: "error.termCircle" }],
    });
    expect(await saveTerm(people.administrator!, "theme", id, term("upper", { broader: "phase/pilot" }))).toMatchObject(
      {
        errors: [{ key: "error.term" }],
      },
    );
    expect(await saveTerm(people.administrator!, "theme", id, term("upper", { labels: {} }))).toMatchObject({
      errors: [{ key: "error.required" }],
    });
  });

  test("merging moves records to the remaining term, which is still found by the other's label", async () => {
    const lost = await used();
    const { id: keep } = value(await saveTerm(people.administrator!, "theme", null, term("kept")));
    const { records } = value(await mergeTerms(people.administrator!, keep, lost.id));
    expect(records).toBe(lost.usage);
    expect(await database().term.findUnique({ where: { id: lost.id } })).toBeNull();
    expect(await database().searchEntry.count({ where: { facets: { has: `themes:${lost.id}` } } })).toBe(0);
    const label = await database().termLabel.findFirstOrThrow({ where: { termId: keep, language: "en" } });
    expect(label.alternative).toContain(lost.labels.find(({ language }) => language === "en")!.preferred);
    const now = (await readVocabulary(people.administrator!, "theme"))!.find(({ id }) => id === keep);
    expect(now?.usage).toBe(lost.usage);
  });
});

describe("people", () => {
  test("coordinators see those of their city, with the possible changes", async () => {
    const list = (await listPeople(people.coordinator!, "ca"))!.lines;
    const names = list.map(({ name }) => name);
    expect(names).toContain("contributor");
    expect(names).not.toContain("other");
    expect(await listPeople(people.contributor!, "ca")).toBeNull();
    expect((await listPeople(people.administrator!, "ca"))!.lines.map(({ name }) => name)).toContain("other");
    expect(list.find(({ name }) => name === "contributor")).toMatchObject({
      mayDisable: true,
      grants: [{ role: "contributor", place: "Barcelona", mayChange: true }],
    });
    expect((await citiesForRoles(people.coordinator!, "en")).map(({ label }) => label)).toEqual(["Barcelona"]);
  });

  test("a contact is edited by those who may edit the organisation, and only they see the address", async () => {
    const { id: organisation } = await database().record.findFirstOrThrow({
      where: { kind: "organisation", responsibleCityId: city, publication: "published" },
    });
    const person = {
      name: "Mercè",
      email: "Merce@Xarxa.Example",
      showName: false,
      languages: ["ca", "en"],
      organisation,
      offices: { ca: "Cap d’estudis" },
    };
    expect(await savePerson(people.other!, null, person)).toMatchObject({ ok: false });
    expect(await savePerson(people.coordinator!, null, { ...person, organisation: null })).toMatchObject({ ok: false });
    expect(await savePerson(people.coordinator!, null, { ...person, name: " " })).toMatchObject({
      errors: [{ key: "error.required", path: ["name"] }],
    });
    const { id } = value(await savePerson(people.coordinator!, null, person));
    expect(await readPerson(people.coordinator!, id)).toMatchObject({ email: "merce@xarxa.example", name: "Mercè" });
    expect(await readPerson(people.other!, id)).toBeNull();
    expect(await savePerson(people.other!, id, person)).toEqual({ ok: false, reason: "notFound" });
    const withoutAddress = { ...person, showName: true, email: "" };
    const tags = await hearTags(async () => value(await savePerson(people.coordinator!, id, withoutAddress)));
    expect(tags).toContain(`record:${organisation}`);
    expect(await database().personAddress.count({ where: { personId: id } })).toBe(0);
    expect((await listContacts(people.coordinator!, "en")).lines.map((one) => one.id)).toContain(id);
    expect((await listContacts(people.other!, "en")).lines.map((one) => one.id)).not.toContain(id);
  });
});

test("two records are compared before a merge, by those who may merge both", async () => {
  const [keep, lose] = [await make("school"), await make("school")];
  const preview = await previewMerge(people.coordinator!, "school", keep, lose, {}, "en");
  expect(preview).toMatchObject({ keep: { id: keep }, lose: { id: lose }, pointing: { keep: 0, lose: 0 } });
  expect(preview!.lines).toMatchObject([{ key: "fields.officialCode", chosen: "keep" }]);
  expect(preview!.changes.map(({ label }) => label)).toContain("Figures");
  expect(await previewMerge(people.other!, "school", keep, lose, {}, "en")).toBeNull();
});
