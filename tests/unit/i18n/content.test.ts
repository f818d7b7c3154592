import { expect, it } from "vitest";
import { variables } from "@/lib/env/variables";
import { inLanguage, type Translations, textIn } from "@/lib/i18n/content";
import { namingOrder, orderIn } from "@/lib/i18n/fallbacks";
import { locales } from "@/lib/i18n/locales";

const readChains = (text: string) => variables.LANGUAGE_FALLBACKS.parse(text);

type Fields = { title: string; summary: string; findings: string[]; impact: string };

const practice: Translations<Fields> = {
  sv: { title: "En skola för alla", summary: "Kort", findings: ["Ett"] },
  en: { title: "A school for everyone", summary: "", findings: [] },
  pt: { impact: "Efeito" },
};

it("prefers the page's language", () => {
  expect(textIn(practice, "title", "en", "sv")).toEqual({
    text: "A school for everyone",
    language: "en",
    isFallback: false,
  });
});

it("falls back field by field, treating empty as absent", () => {
  expect(textIn(practice, "summary", "en", "sv")).toEqual({ text: "Kort", language: "sv", isFallback: true });
  expect(textIn(practice, "findings", "en", "sv")).toEqual({ text: ["Ett"], language: "sv", isFallback: true });
});

it.each([
  ["ca", "cs", "es en cs sv pt"],
  ["pt", "cs", "es en cs ca sv"],
  ["es", "cs", "en cs ca sv pt"],
  ["sv", "ca", "en ca es cs pt"],
  ["cs", "ca", "en ca es sv pt"],
  ["en", "cs", "cs ca es sv pt"],
] as const)("a page in %s of a record in %s shows texts in %s", (locale, source, order) => {
  const texts: Record<string, string> = Object.fromEntries(locales.map((language) => [language, language]));
  const found = order.split(" ").map((language) => {
    const { value } = inLanguage<string>({ ...texts, [locale]: undefined }, locale, source)!;
    texts[value] = "";
    return [language, value];
  });
  expect(found.map(([, value]) => value).join(" ")).toBe(order);
});

it("keeps a name as its owner writes it, unless the page's language has its own", () => {
  const names = { sv: "Stad", en: "City", cs: "Město" };
  expect(inLanguage(names, "pt", "sv", namingOrder)?.value).toBe("Stad");
  expect(inLanguage(names, "cs", "sv", namingOrder)?.value).toBe("Město");
});

it("takes its chains from the configuration of the site", () => {
  const order = orderIn({ cs: ["pt", "es"] });
  expect(order("cs", "ca")).toEqual(["cs", "pt", "es", "ca", "en", "sv"]);
  expect(order("sv", "ca").slice(0, 3)).toEqual(["sv", "ca", "en"]);
  expect(readChains("cs:pt,es sv:en")).toEqual({ cs: ["pt", "es"], sv: ["en"] });
  for (const wrong of ["cs", "cs:", "cs:cs", "cs:en,en", "cs:de", "cs:en cs:pt", "cs:en;sv:en"])
    expect(() => readChains(wrong)).toThrow();
});

it("then falls back to any other language in order", () => {
  expect(inLanguage({ pt: "Português", es: "Español" }, "cs", "sv")).toMatchObject({ language: "es" });
  expect(textIn<Fields, "impact">({ pt: practice.pt }, "impact", "cs", "sv")?.language).toBe("pt");
});

it("is null without any text", () => {
  expect(inLanguage({}, "ca", "en")).toBeNull();
  expect(inLanguage({ ca: " ", en: null }, "ca", "en")).toBeNull();
  expect(textIn<Fields, "summary">({ ca: { title: "x" } }, "summary", "ca", "ca")).toBeNull();
});

it("treats zero and false as values", () => {
  expect(inLanguage({ ca: 0 }, "ca", "en")?.value).toBe(0);
  expect(inLanguage({ ca: false }, "ca", "en")?.value).toBe(false);
});
