import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RecordMargin } from "@/components/records/record-margin";
import type { Locale } from "@/lib/i18n/locales";
import type { TranslationView, View } from "@/lib/kinds/view";

/** The margin's text about a translation into Czech. */
function marginOf(translation: Partial<TranslationView>, locale: Locale = "en"): string {
  const czech = { language: "cs", provenance: "human", translatedAt: null, state: "current", ...translation };
  const original = { language: "ca", provenance: "human", translatedAt: null, state: "source" };
  const view = {
    kind: "practice",
    slug: "llegim",
    translations: [original, czech],
    confirmed: null,
    updatedAt: new Date("2026-01-02T03:04:05Z"),
    responsibleCity: null,
    takenFrom: null,
    licence: "ccBy",
  } as unknown as View;
  const props = { view, locale, facts: [], sections: [], now: new Date() };
  return renderToStaticMarkup(<RecordMargin {...props} />).replace(/<[^>]+>/g, "");
}

const outdated = "The original has changed since the translation.";
const incomplete = "Part of the text is not translated yet.";

test("the margin names the original language", () => {
  expect(marginOf({})).toContain("Catalan (original language)");
});

test("the margin says whether a person or a machine translated, and when", () => {
  const translatedAt = new Date("2026-05-03T10:00:00Z");
  expect(marginOf({ translatedAt })).toContain("Czech translated by a person on 3 May 2026");
  expect(marginOf({ provenance: "machine", translatedAt })).toContain("Czech translated by a machine on 3 May 2026");
});

test.each([
  ["current", [], [outdated, incomplete]],
  ["outdated", [outdated], [incomplete]],
  ["inProgress", [incomplete], [outdated]],
] as const)("the margin says what a translation that is %s lacks", (state, said, unsaid) => {
  const words = marginOf({ state });
  for (const sentence of said) expect(words).toContain(sentence);
  for (const sentence of unsaid) expect(words).not.toContain(sentence);
});

test("the margin is in the reader's language", () => {
  expect(marginOf({ state: "outdated", provenance: "machine" }, "cs")).not.toContain("machine");
});
