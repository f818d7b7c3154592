import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { intlTag, type Locale, locales, sourceLocale } from "@/lib/i18n/locales";
import { namespaces } from "@/lib/i18n/namespaces";
import { folder, messagesOf, namespacesIn, placeholdersIn, splitPlural } from "./messages-of";
import { sameAsEnglish, withoutVariables } from "./same-as-english";

const messages = Object.fromEntries(locales.map((locale) => [locale, messagesOf(locale)])) as Record<
  Locale,
  Map<string, string>
>;

/** For each key without its plural suffix: the placeholders of its forms, and the forms. */
function summarise(locale: Locale) {
  const summary = new Map<string, { forms: string[]; placeholders: Set<string> }>();
  for (const [key, text] of messages[locale]) {
    const { base, form } = splitPlural(key);
    const entry = summary.get(base) ?? { forms: [], placeholders: new Set() };
    if (form) entry.forms.push(form);
    for (const placeholder of placeholdersIn(text)) entry.placeholders.add(placeholder);
    summary.set(base, entry);
  }
  return summary;
}

const summaries = Object.fromEntries(locales.map((locale) => [locale, summarise(locale)])) as Record<
  Locale,
  ReturnType<typeof summarise>
>;
const english = summaries[sourceLocale];

it("there is a folder for each language, and no other", () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...locales].sort());
});

describe.each(locales)("the strings in %s", (locale) => {
  it("are in known namespaces", () => {
    expect(namespacesIn(locale)).toEqual([...namespaces].sort());
  });

  it("have the same keys as English", () => {
    const [keys, wanted] = [[...summaries[locale].keys()], [...english.keys()]];
    expect({
      missing: wanted.filter((key) => !summaries[locale].has(key)),
      superfluous: keys.filter((key) => !english.has(key)),
    }).toEqual({ missing: [], superfluous: [] });
  });

  it("are not empty", () => {
    expect([...messages[locale]].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("use the one placeholder syntax, with two braces", () => {
    const single = [...messages[locale]].filter(([, text]) => /(?<!\{)\{[^{}]*\}(?!\})/.test(text));
    expect(single.map(([key]) => key)).toEqual([]);
  });

  it("use the same variables and tags as English", () => {
    const wrong = [...summaries[locale]].filter(([base, { placeholders }]) => {
      const wanted = english.get(base)?.placeholders;
      if (withoutVariables[locale]?.includes(base)) return false;
      return wanted && [...wanted].sort().join() !== [...placeholders].sort().join();
    });
    expect(wrong.map(([base]) => base)).toEqual([]);
  });

  it("use the same variables in every plural form, except the number", () => {
    const wrong = [...messages[locale]].filter(([key, text]) => {
      const { base, form } = splitPlural(key);
      const all = summaries[locale].get(base)?.placeholders ?? new Set();
      return form && [...all].some((name) => name !== "{{count}}" && !placeholdersIn(text).includes(name as string));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it("have every plural form of the language", () => {
    const wrong = [...summaries[locale]].filter(([base, { forms }]) => {
      if ((english.get(base)?.forms.length ?? forms.length) === 0 && forms.length === 0) return false;
      const type = base.endsWith("_ordinal") ? "ordinal" : "cardinal";
      const needed = new Intl.PluralRules(intlTag(locale), { type }).resolvedOptions().pluralCategories;
      // i18next allows `_zero` in every language.
      const given = forms.filter((form) => form !== "zero");
      return [...given].sort().join() !== [...needed].sort().join();
    });
    expect(wrong.map(([base, { forms }]) => `${base}: ${forms.join()}`)).toEqual([]);
  });
});

describe.each(locales.filter((locale) => locale !== sourceLocale))("the longer strings in %s", (locale) => {
  it("are not copies of the English ones", () => {
    const source = messages[sourceLocale];
    const copied = [...messages[locale]].filter(
      ([key, text]) => text === source.get(key) && text.split(/\s+/).length >= 4 && !sameAsEnglish.includes(key),
    );
    expect(copied).toEqual([]);
  });
});

it("every exception names an existing string", () => {
  expect(sameAsEnglish.filter((key) => !messages[sourceLocale].has(key))).toEqual([]);
});
