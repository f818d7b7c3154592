import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database, transaction } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { publishedRecord } from "@/lib/records/public/published";
import { readStored } from "@/lib/records/store/stored";
import { save } from "@/lib/records/write/save";
import { hearTags } from "@/tests/support/heard-tags";
import { idOf } from "@/tests/support/id-of";

afterAll(closeDatabase);

type Editable = {
  fields: Record<string, unknown>;
  translations: Partial<Record<Locale, Record<string, unknown>>>;
  parts: Record<
    string,
    { id: string; fields: Record<string, unknown>; translations: Partial<Record<Locale, Record<string, unknown>>> }[]
  >;
};

/** The record as its form submits it, after `change`. */
async function edited(kind: KindName, id: string, change: (input: Editable) => void) {
  const stored = await readStored(database(), kind, id);
  const input = structuredClone(stored!.input) as unknown as Editable;
  change(input);
  return { input, version: stored!.record.version };
}

async function stateOf(slug: string, language: Locale): Promise<string | undefined> {
  const found = await publishedRecord("practice", slug, "en");
  return found?.state === "published"
    ? found.view.translations.find((one) => one.language === language)?.state
    : undefined;
}

describe("the state of a translation", () => {
  const slug = "aprenem-en-xarxa";

  test("is outdated when the source changes, and current again when the change is undone", async () => {
    const id = await idOf("practice", slug);
    expect(await stateOf(slug, "cs")).toBe("current");
    const original = (await readStored(database(), "practice", id))!.input;
    const { input } = await edited("practice", id, ({ translations }) => {
      translations.ca!.challenge = "Tot és diferent.";
    });
    expect(await save(system, "practice", id, input)).toMatchObject({ ok: true });
    for (const language of locales)
      expect(await stateOf(slug, language)).toBe(language === "ca" ? "source" : "outdated");
    await save(system, "practice", id, original);
    expect(await stateOf(slug, "cs")).toBe("current");
  });

  test("stays current when the source is only corrected", async () => {
    const id = await idOf("practice", slug);
    const { input } = await edited("practice", id, ({ translations }) => {
      translations.ca!.summary = `${translations.ca!.summary} `.replace(" ", "  ");
    });
    await save(system, "practice", id, input, { isCorrection: true });
    expect(await stateOf(slug, "sv")).toBe("current");
  });

  test("becomes current when the translation is rewritten, field by field", async () => {
    const id = await idOf("practice", slug);
    await save(
      system,
      "practice",
      id,
      (
        await edited("practice", id, ({ translations }) => {
          translations.ca!.impact = "Un altre impacte.";
        })
      ).input,
    );
    expect(await stateOf(slug, "pt")).toBe("outdated");
    await save(
      system,
      "practice",
      id,
      (
        await edited("practice", id, ({ translations }) => {
          translations.pt!.impact = "Outro impacto.";
        })
      ).input,
    );
    expect(await stateOf(slug, "pt")).toBe("current");
    expect(await stateOf(slug, "es")).toBe("outdated");
  });

  test("does not change when a school moves or a position is corrected", async () => {
    const id = await idOf("school", "escola-rambleta-del-clot");
    const before = await readStored(database(), "school", id);
    const { input } = await edited("school", id, ({ fields }) => {
      fields.coordinates = { lat: 41.41, lon: 2.19 };
      fields.address = "Un altre carrer, 3";
    });
    expect(await save(system, "school", id, input)).toMatchObject({ ok: true });
    const after = await readStored(database(), "school", id);
    expect(after!.translations).toEqual(before!.translations);
  });
});

describe("two people at once", () => {
  test("fifty saves of one version: one wins, 49 get a conflict, and the winner's text is stored", async () => {
    const id = await idOf("practice", "en-skola-for-alla");
    const drafts = await Promise.all(
      Array.from({ length: 50 }, (_, number) =>
        edited("practice", id, ({ translations }) =>
          Object.assign(translations.sv!, { challenge: `Version ${number}` }),
        ),
      ),
    );
    const results = await Promise.all(
      drafts.map(({ input, version }) => save(system, "practice", id, input, { version })),
    );
    const winners = results.flatMap((result, number) => (result.ok ? [number] : []));
    expect(winners).toHaveLength(1);
    const expected = { ok: false, reason: "conflict", version: drafts[0]!.version + 1 };
    expect(results.filter((result) => !result.ok)).toEqual(Array.from({ length: 49 }, () => expected));
    const stored = await readStored(database(), "practice", id);
    expect(stored!.input.translations.sv?.challenge).toBe(`Version ${winners[0]}`);
    expect(await database().history.count({ where: { recordId: id, action: "save" } })).toBe(1);
  });
});

describe("the tags of a save", () => {
  test("are notified at the commit, include what it referred to before and after, and are not notified for a refused save", async () => {
    const id = await idOf("network", "xarxa-pont-de-mar");
    const { input } = await edited("network", id, ({ translations, parts }) => {
      translations.ca!.name = "Xarxa amb un altre nom";
      parts.members = parts.members!.slice(1);
    });
    const removed = (await readStored(database(), "network", id))!.input.parts.members![0]!.fields.school;
    const refuse = () => save(system, "network", id, { ...input, sourceLanguage: "fi" });
    expect(await hearTags(async () => expect((await refuse()).ok).toBe(false))).toEqual([]);
    const heard = await hearTags(async () => expect((await save(system, "network", id, input)).ok).toBe(true));
    expect(heard).toEqual(
      expect.arrayContaining([`record:${id}`, "kind:network", "slug:network/xarxa-pont-de-mar", `around:${removed}`]),
    );
    expect(heard.filter((tag) => tag === `record:${id}`)).toHaveLength(1);
  });

  test("include the records of a city whose country changes, and their lists", async () => {
    const practice = await idOf("practice", "aprenem-en-xarxa");
    const { facets } = await database().searchEntry.findFirstOrThrow({ where: { recordId: practice } });
    const city = facets.find((facet) => facet.startsWith("city:"))!.slice("city:".length);
    const { input } = await edited("city", city, ({ fields }) => Object.assign(fields, { country: "AD" }));
    const heard = await hearTags(async () => expect((await save(system, "city", city, input)).ok).toBe(true));
    expect(heard).toEqual(expect.arrayContaining([`record:${practice}`, "kind:practice"]));
    const { facets: after } = await database().searchEntry.findFirstOrThrow({ where: { recordId: practice } });
    expect(after).toContain("country:AD");
  });
});

describe("the database enforces that", () => {
  const refuse = (work: (tx: Parameters<Parameters<typeof transaction>[0]>[0]) => Promise<unknown>) =>
    expect(transaction(work)).rejects.toThrow();

  test("a cluster has one seat, a network one lead", async () => {
    const seat = await database().membership.findFirstOrThrow({
      where: { roleId: "membership-role/seat", until: null },
    });
    const other = await database().school.findFirstOrThrow({ where: { memberships: { none: {} } } });
    const row = { ...seat, id: randomUUID(), schoolId: other.id };
    await refuse((tx) => tx.membership.create({ data: row }));
    const { input } = await edited("cluster", seat.clusterId!, ({ parts }) => {
      parts.members!.push({
        id: randomUUID(),
        fields: { school: other.id, role: "membership-role/seat" },
        translations: {},
      });
    });
    expect(await save(system, "cluster", seat.clusterId!, input)).toEqual({
      ok: false,
      reason: "invalid",
      errors: [{ key: "error.oneSeat", path: ["parts", "members"] }],
    });
  });

  test("a membership does not end before it begins, and belongs to one network or cluster", async () => {
    const row = await database().membership.findFirstOrThrow({ where: { networkId: { not: null } } });
    const late = {
      fromEarliest: new Date("2020-01-01"),
      untilLatest: new Date("2019-01-01"),
      until: "2019",
      id: randomUUID(),
    };
    await refuse((tx) => tx.membership.create({ data: { ...row, ...late } }));
    await refuse((tx) => tx.membership.create({ data: { ...row, id: randomUUID(), networkId: null } }));
  });

  test("a translation is unique per language, a slug per kind", async () => {
    const row = await database().practiceTranslation.findFirstOrThrow();
    await refuse((tx) => tx.practiceTranslation.create({ data: { recordId: row.recordId, language: row.language } }));
    const record = await database().record.findFirstOrThrow();
    await refuse((tx) =>
      tx.record.create({ data: { id: randomUUID(), kind: record.kind, slug: record.slug, sourceLanguage: "en" } }),
    );
  });

  test("a link leads to a record of the right kind", async () => {
    const practice = await idOf("practice", "aprenem-en-xarxa");
    const school = await idOf("school", "escola-rambleta-del-clot");
    await refuse((tx) =>
      tx.link.create({
        data: { fromId: practice, fromKind: "practice", field: "cities", toId: school, toKind: "school", position: 9 },
      }),
    );
    await refuse((tx) =>
      tx.link.create({
        data: { fromId: practice, fromKind: "practice", field: "cities", toId: school, toKind: "city", position: 9 },
      }),
    );
    const { input } = await edited("practice", practice, ({ fields }) => Object.assign(fields, { cities: [school] }));
    expect(await save(system, "practice", practice, input)).toEqual({
      ok: false,
      reason: "invalid",
      errors: [{ key: "error.link", path: ["fields", "cities"] }],
    });
  });
});
