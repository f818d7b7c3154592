import { expect, it } from "vitest";
import { intlTag, isLocale, languageLabel, languageName, locales, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

it("accepts its languages only", () => {
  expect(locales.every(isLocale)).toBe(true);
  for (const value of ["de", "CA", "", "__proto__", undefined, null, ["ca"]]) expect(isLocale(value)).toBe(false);
});

it("has tags that Intl supports", () => {
  const tags = locales.map(intlTag);
  expect(Intl.DateTimeFormat.supportedLocalesOf(tags)).toEqual(tags);
});

it("names languages within a sentence and at its beginning", () => {
  expect(languageName("ca", "en")).toBe("Catalan");
  expect(languageName("ca", "sv")).toBe("katalanska");
  expect(languageLabel("es", "cs")).toBe("Španělština");
  expect(languageName("fi", "pt")).toBe("finlandês");
  expect(languageName("not a code", "en")).toBe("not a code");
  expect(nativeLanguageName("cs")).toBe("Čeština");
});

it("names the language of a text, in every language", () => {
  for (const page of locales)
    for (const language of locales) {
      const t = translator(page);
      expect(t("translation:original", { inLanguage: t(`common:language.in.${language}`) })).not.toMatch(/\{\{/);
    }
});
