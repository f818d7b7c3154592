import { afterAll, describe, expect, test } from "vitest";
import { GET } from "@/app/[locale]/(public)/suggestions/route";
import type { SuggestionsAnswer } from "@/components/pages/suggestions-answer";
import { system } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import { unpublish } from "@/lib/records/write/publish";
import { demo } from "@/prisma/demo/index";
import { idOf } from "@/tests/support/id-of";

afterAll(closeDatabase);

async function suggestionsFor(words: string, locale: Locale = "en"): Promise<SuggestionsAnswer> {
  const request = new Request(`http://localhost/${locale}/suggestions?${new URLSearchParams({ q: words })}`);
  const response = await GET(request, { params: Promise.resolve({ locale }) });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toContain("application/json");
  return response.json();
}

const titleIn = (kind: KindName, text: object) => String((text as Record<string, unknown>)[kindNamed(kind).title]);
const titles = ({ records }: SuggestionsAnswer) => records.map(({ title }) => title);

describe("what somebody has typed so far", () => {
  test("suggests records whose titles begin so, with their language, kind and address", async () => {
    const { records } = await suggestionsFor("aprenem en xar", "en");
    expect(records[0]).toMatchObject({ href: "/en/practices/aprenem-en-xarxa" });
    expect(records[0]?.about).toContain("Barcelona");
    const { records: swedish } = await suggestionsFor("en skola för", "cs");
    expect(swedish.map(({ href }) => href)).toContain("/cs/practices/en-skola-for-alla");
  });

  test("suggests terms, which lead to the practices that carry them", async () => {
    const { terms } = await suggestionsFor("transitions");
    expect(terms.map(({ href }) => href)).toContain("/en/practices?theme=transitions");
  });

  test("a term that no practice carries leads to its own page", async () => {
    const { terms } = await suggestionsFor("Doctoral");
    expect(terms.map(({ href }) => href)).toContain("/en/terms/level/ED8");
  });

  test("can always be searched for as it is", async () => {
    const { search } = await suggestionsFor("quantum zz & co");
    expect(search).toMatchObject({ words: "quantum zz & co", href: "/en/search?q=quantum+zz+%26+co" });
  });
});

describe("what a reader may not see", () => {
  const hidden = kindNames.flatMap((kind) =>
    demo[kind]
      .filter(({ publication = "published" }) => publication !== "published")
      .map(({ slug, texts }) => ({ kind, slug, titles: Object.values(texts).map((text) => titleIn(kind, text)) })),
  );

  test("drafts and archived records are suggested in no language, whole titles nor beginnings", async () => {
    expect(hidden.length).toBeGreaterThan(2);
    for (const { kind, slug, titles } of hidden)
      for (const [title, locale] of titles.flatMap((title) => locales.map((locale) => [title, locale] as const))) {
        const whole = await suggestionsFor(title, locale);
        const begun = await suggestionsFor(title.slice(0, Math.ceil(title.length / 2)), locale);
        const addresses = [...whole.records, ...begun.records].map(({ href }) => href);
        expect(addresses).not.toContain(recordPath(locale, { kind, slug }));
      }
  });

  test("a record is suggested no more when it is withdrawn", async () => {
    expect(titles(await suggestionsFor("snídaně před zvo", "cs"))).not.toEqual([]);
    const { records } = await suggestionsFor("snídaně před zvo", "cs");
    await unpublish(system, "practice", await idOf("practice", records[0]!.href.split("/").at(-1)!));
    expect(titles(await suggestionsFor("snídaně před zvo", "cs"))).toEqual([]);
  });
});

test.each([
  ["nothing", ""],
  ["one letter", "a"],
  ["an operator", "& | ! <-> :*"],
  ["a pattern", "%_\\.*(["],
  ["a NUL", "a\u0000b"],
  ["half a sign", "\ud800x"],
  ["right-to-left", "\u202eמורה"],
  ["an emoji", "🏫🏫"],
  ["ten thousand letters", "x".repeat(10_000)],
  ["markup", "<script>alert(1)</script>"],
  ["a quotation mark", '"skola -"-'],
])("%s is answered", async (_what, words) => {
  expect((await suggestionsFor(words)).records.length).toBeLessThanOrEqual(6);
});
