import { describe, expect, it } from "vitest";
import { type Locale, locales } from "@/lib/i18n/locales";
import { messagesOf } from "./messages-of";
import { rulesOf } from "./rules";
import type { Rule } from "./rules/types";

function applies({ keys, except }: Rule, key: string): boolean {
  return (keys?.test(key) ?? true) && !except?.includes(key);
}

/** Strings of a language that break a rule, as "key: text → what to write instead". */
function faultsIn(locale: Locale): string[] {
  return [...messagesOf(locale)].flatMap(([key, text]) =>
    rulesOf[locale].forbidden
      .filter((rule) => applies(rule, key) && rule.pattern.test(text))
      .map(({ pattern, instead }) => `${key}: ${text} (${pattern}) → ${instead}`),
  );
}

describe.each(locales)("the wording in %s", (locale) => {
  it("breaks none of the language’s rules", () => {
    expect(faultsIn(locale)).toEqual([]);
  });

  it("has rules whose examples are found", () => {
    const missed = rulesOf[locale].forbidden.filter(({ pattern, example }) => example && !pattern.test(example));
    expect(missed.map(({ example }) => example)).toEqual([]);
  });

  it("has rules that remember nothing from one text to the next", () => {
    // A pattern with the flag g or y starts its next search where the last one ended.
    expect(rulesOf[locale].forbidden.filter(({ pattern }) => pattern.global || pattern.sticky)).toEqual([]);
  });

  it("makes exceptions only for keys that exist", () => {
    const known = messagesOf(locale);
    const exceptions = rulesOf[locale].forbidden.flatMap(({ except }) => except ?? []);
    expect(exceptions.filter((key) => !known.has(key))).toEqual([]);
  });
});
