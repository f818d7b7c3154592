import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { messagesOf } from "./messages-of";
import { rulesOf } from "./rules";
import { faultsIn } from "./rules/check";

describe.each(locales)("the wording in %s", (locale) => {
  it("breaks none of the language’s rules", () => {
    expect(faultsIn(messagesOf(locale), rulesOf[locale])).toEqual([]);
  });

  it("has rules whose examples are found", () => {
    const missed = rulesOf[locale].forbidden.filter(({ pattern, example }) => example && !pattern.test(example));
    expect(missed.map(({ example }) => example)).toEqual([]);
  });

  it("has rules that remember nothing from one text to the next", () => {
    // A pattern with flag g or y remembers the position of its last match.
    expect(rulesOf[locale].forbidden.filter(({ pattern }) => pattern.global || pattern.sticky)).toEqual([]);
  });

  it("makes exceptions only for keys that exist", () => {
    const known = messagesOf(locale);
    const exceptions = rulesOf[locale].forbidden.flatMap(({ except }) => except ?? []);
    expect(exceptions.filter((key) => !known.has(key))).toEqual([]);
  });
});
