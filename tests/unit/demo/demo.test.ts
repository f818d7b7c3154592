import { describe, expect, test } from "vitest";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type KindName, kindNamed, kindNames, kinds } from "@/lib/kinds/index";
import { inputSchema } from "@/lib/kinds/input";
import { linkedIds } from "@/lib/records/store/linked-ids";
import type { DemoRecord } from "@/prisma/demo/demo";
import { demo, people, references } from "@/prisma/demo/index";
import { idFrom, recordId, resolveDemo } from "@/prisma/demo/resolve";
import { terms } from "@/prisma/vocabularies/index";

type AnyTexts = Partial<Record<Locale, Record<string, unknown>>>;
type AnyRecord = DemoRecord<KindName> & { texts: AnyTexts; parts?: Record<string, { texts?: AnyTexts }[]> };

const all = kindNames.flatMap((kind) => demo[kind].map((record) => ({ kind, record: record as unknown as AnyRecord })));

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}

/** Every sequence of eight words in a text. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}·]+/gu) ?? [];
  return words.slice(7).map((_, index) => words.slice(index, index + 8).join(" "));
}

describe("the demo", () => {
  test("has enough records for every list, filter, map and empty case", () => {
    const count = Object.fromEntries(kindNames.map((kind) => [kind, demo[kind].length]));
    expect(count.city).toBeGreaterThanOrEqual(10);
    expect(new Set(demo.city.map((city) => city.fields.country)).size).toBeGreaterThanOrEqual(7);
    expect(count.network).toBeGreaterThanOrEqual(14);
    expect(count.cluster).toBeGreaterThanOrEqual(8);
    expect(count.school).toBeGreaterThanOrEqual(80);
    expect(count.practice).toBeGreaterThanOrEqual(45);
    expect(count.meeting).toBeGreaterThanOrEqual(6);
    expect(count.guide).toBeGreaterThanOrEqual(8);
    expect(count.organisation).toBeGreaterThanOrEqual(30);
  });

  test.each(["practice-type", "phase", "evidence"])("has practices of every %s", (vocabulary) => {
    const used = new Set(demo.practice.flatMap(({ fields }) => [fields.type, fields.phase, fields.evidence]));
    const known = terms.filter(({ id }) => id.startsWith(`${vocabulary}/`)).map(({ id }) => id);
    expect(known.filter((id) => !used.has(id as never))).toEqual([]);
  });

  test("has unique slugs within each kind", () => {
    const slugs = all.map(({ kind, record }) => `${kind}/${record.slug}`);
    expect(slugs.length).toBe(new Set(slugs).size);
  });

  test("is valid input without dangling links", () => {
    const known = new Set([
      ...all.map(({ kind, record }) => recordId(kind, record.slug)),
      ...people.map(({ key }) => idFrom(`person/${key}`)),
      ...references.map(({ key }) => idFrom(`reference/${key}`)),
      ...demo.city.flatMap((city) =>
        (city.parts?.districts ?? []).map((part, index) => idFrom(`city/${city.slug}/districts/${part.key ?? index}`)),
      ),
    ]);
    const kindOf = (slug: string, candidates: readonly string[]) =>
      candidates.find((candidate) => known.has(recordId(candidate as KindName, slug))) ?? "nothing";
    for (const { kind, record } of all) {
      const input = resolveDemo(kind, record as never, kindOf);
      const checked = inputSchema(kinds[kind]).safeParse(input);
      expect(checked.error?.issues ?? [], `${kind}/${record.slug}`).toEqual([]);
      const lost = linkedIds(kindNamed(kind), input).filter(({ id }) => !known.has(id));
      expect(lost, `${kind}/${record.slug}`).toEqual([]);
    }
  });

  test("repeats nothing: no two records share eight words in a row", () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const { kind, record } of all) {
      const name = `${kind}/${record.slug}`;
      for (const run of textsIn([record.texts, record.parts]).flatMap(runsOf)) {
        const other = seen.get(run);
        if (other !== undefined && other !== name) shared.push(`${other} and ${name}: ${run}`);
        seen.set(run, name);
      }
    }
    expect(shared).toEqual([]);
  });

  test("only uses addresses at a reserved domain", () => {
    expect(people.filter(({ email }) => !email.endsWith("@xarxa.example"))).toEqual([]);
    expect(
      textsIn(all.map(({ record }) => [record.texts, record.parts])).filter((text) => /@\S+\.\w/.test(text)),
    ).toEqual([]);
  });
});

describe.each([
  "meeting/barcelona-2019",
  "practice/aprenem-en-xarxa",
  "guide/networks-and-clusters",
  "practice/en-skola-for-alla",
  "practice/strategic-meeting-of-local-actors",
])("the reference record %s", (name) => {
  const { kind, record } = all.find((one) => `${one.kind}/${one.record.slug}` === name)!;

  test("is complete in six languages: record and parts", () => {
    const sources = [{ place: "record", texts: record.texts }];
    for (const [part, items] of Object.entries(record.parts ?? {})) {
      for (const [index, item] of items.entries())
        sources.push({ place: `${part} ${index + 1}`, texts: item.texts ?? {} });
    }
    const missing = sources.flatMap(({ place, texts }) => {
      const source = texts[record.source] ?? {};
      return locales.flatMap((locale) =>
        Object.keys(source)
          .filter((field) => !texts[locale]?.[field])
          .map((field) => `${place}: ${field} in ${locale}`),
      );
    });
    expect(missing).toEqual([]);
  });

  test("is real, and entirely published and current", () => {
    expect(record).toMatchObject({ real: true });
    expect([record.outdated, record.unpublished, record.machine, record.publication]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(kindNames).toContain(kind);
  });
});
