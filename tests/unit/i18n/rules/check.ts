import type { LanguageRules, Rule } from "./types";

function applies({ keys, except }: Rule, key: string): boolean {
  return (keys?.test(key) ?? true) && !except?.includes(key);
}

/** Strings that break a rule, as "key: text (pattern) → suggestion". */
export function faultsIn(messages: Iterable<readonly [string, string]>, { forbidden }: LanguageRules): string[] {
  return [...messages].flatMap(([key, text]) =>
    forbidden
      .filter((rule) => applies(rule, key) && rule.pattern.test(text))
      .map(({ pattern, instead }) => `${key}: ${text} (${pattern}) → ${instead}`),
  );
}
