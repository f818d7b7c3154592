import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { messagesOf } from "./messages-of";
import { rulesOf } from "./rules";
import { faultsIn } from "./rules/check";

describe.each(locales)("the wording in %s", (locale) => {
  it("follows the language’s rules", () => {
    expect(faultsIn(messagesOf(locale), rulesOf[locale])).toEqual([]);
  });

  it("has rules that match their examples", () => {
    const missed = rulesOf[locale].forbidden.filter(({ pattern, example }) => example && !pattern.test(example));
    expect(missed.map(({ example }) => example)).toEqual([]);
  });

  it("has rules without state between texts", () => {
    // A pattern with flag g or y remembers the position of its last match.
    expect(rulesOf[locale].forbidden.filter(({ pattern }) => pattern.global || pattern.sticky)).toEqual([]);
  });

  it("makes exceptions for existing keys only", () => {
    const known = messagesOf(locale);
    const exceptions = rulesOf[locale].forbidden.flatMap(({ except }) => except ?? []);
    expect(exceptions.filter((key) => !known.has(key))).toEqual([]);
  });
});
