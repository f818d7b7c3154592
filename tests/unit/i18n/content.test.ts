import { expect, it } from "vitest";
import { inLanguage, type Translations, textIn } from "@/lib/i18n/content";

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

it("falls back to the source field by field, treating empty as absent", () => {
  expect(textIn(practice, "summary", "en", "sv")).toEqual({ text: "Kort", language: "sv", isFallback: true });
  expect(textIn(practice, "findings", "en", "sv")).toEqual({ text: ["Ett"], language: "sv", isFallback: true });
});

it("then falls back to English and to any other language in order", () => {
  expect(inLanguage({ en: "English", ca: "Català" }, "cs", "sv")).toMatchObject({ language: "en", isFallback: true });
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
