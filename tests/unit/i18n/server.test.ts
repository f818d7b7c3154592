import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Trans } from "react-i18next/TransWithoutContext";
import { describe, expect, it, vi } from "vitest";
import { formatNumber } from "@/lib/i18n/format";
import { intlTag, type Locale, locales } from "@/lib/i18n/locales";
import { resources } from "@/lib/i18n/resources";
import { i18nextInstance, translator } from "@/lib/i18n/server";

const anyKey = (translate: unknown) => translate as (key: string, options?: object) => string;

describe("translator", () => {
  it("translates with or without the namespace", () => {
    expect(translator("cs")("language.in.es")).toBe("ve španělštině");
    expect(translator("sv")("common:language.in.es")).toBe("på spanska");
  });

  it("keeps simultaneous languages apart", async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, async (_, turn) => {
        const locale = locales[turn % locales.length] ?? "en";
        await new Promise((resolve) => setTimeout(resolve, turn % 7));
        return translator(locale)("common:yes");
      }),
    );
    const yes = { ca: "Sí", es: "Sí", en: "Yes", sv: "Ja", cs: "Ano", pt: "Sim" };
    expect(answers).toEqual(answers.map((_, turn) => yes[locales[turn % locales.length] ?? "en"]));
  });

  it("cannot be switched to another language", async () => {
    await expect(i18nextInstance("ca").changeLanguage("sv")).rejects.toThrow("keeps its language");
    expect(translator("ca")("common:yes")).toBe("Sí");
  });

  it("writes amounts with the sign for thousands of the language, and years without", () => {
    const practices = (locale: Locale) => translator(locale)("lists:count.practice", { count: 12_345 });
    expect(
      locales.map((locale) =>
        practices(locale)
          .replace(/[^\d.,\s\u00a0\u202f]/g, "")
          .trim(),
      ),
    ).toEqual(["12.345", "12.345", "12,345", "12\u00a0345", "12\u00a0345", "12\u00a0345"]);
    expect(translator("es")("lists:count.practice", { count: 1_234 })).toContain("1234");
    expect(translator("en")("dates:season.1", { year: 2026 as never })).toBe("spring 2026");
    expect(translator("en")("dates:decade", { first: 1990, last: 1999 })).toBe("the 1990s");
  });

  it("counts as people in Portugal do: nothing is more than one", () => {
    const practices = (count: number) => translator("pt")("lists:count.practice", { count });
    expect([0, 1, 2].map(practices)).toEqual(["0 práticas", "1 prática", "2 práticas"]);
    for (const locale of locales)
      for (const count of [0, 1, 2, 5, 1_000_000]) {
        const rule = new Intl.PluralRules(intlTag(locale)).select(count);
        const forms = resources[locale].lists.count as Record<string, string>;
        const text = forms[`practice_${rule}`]!.replace("{{count}}", formatNumber(count, locale));
        expect(translator(locale)("lists:count.practice", { count }).replace(/\u00a0/g, " ")).toBe(
          text.replace(/\u00a0/g, " "),
        );
      }
  });

  it("leaves escaping to React", () => {
    expect(translator("en")("translation:original", { inLanguage: "<b>&" })).toBe("Original <b>&");
  });

  it("throws for a missing string in development", () => {
    expect(() => anyKey(translator("cs"))("pages:not.there")).toThrow('"pages:not.there"');
    expect(() => anyKey(translator("cs"))("nowhere:at.all")).toThrow();
  });

  it("throws for a variable without a value in development", () => {
    expect(() => anyKey(translator("cs"))("translation:original", {})).toThrow("{{inLanguage}}");
    expect(anyKey(translator("cs"))("common:ages.from", { age: 0 })).toBe("od 0");
  });

  it("falls back to the key in production", async () => {
    vi.stubEnv("NODE_ENV", "production");
    vi.resetModules();
    const { translator: inProduction } = await import("@/lib/i18n/server");
    expect(anyKey(inProduction("cs"))("pages:not.there")).toBe("pages:not.there");
    expect(inProduction("cs")("common:yes")).toBe("Ano");
    expect(anyKey(inProduction("cs"))("common:ages.from")).toBe("od ");
    vi.unstubAllEnvs();
  });
});

it("inserts a link into a sentence, and treats values as text", () => {
  const sentence = createElement(Trans, {
    i18n: i18nextInstance("en"),
    i18nKey: "translation:original",
    values: { inLanguage: "<strong>x</strong>" },
    components: { strong: createElement("strong") },
  });
  expect(renderToStaticMarkup(sentence)).toBe("Original &lt;strong&gt;x&lt;/strong&gt;");
});
