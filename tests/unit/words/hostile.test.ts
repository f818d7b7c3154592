import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { stemOf } from "@/lib/words/stem";
import { tokensOf } from "@/lib/words/tokens";
import { leastWork } from "../../support/processor-time";
import { hostilePatterns, longText } from "./hostile-texts";

const analyse = (text: string) => {
  for (const { word } of tokensOf(text)) for (const locale of locales) stemOf(word, locale);
};

test.each(hostilePatterns)("%j, 10,000 characters of it, gives words and stems of sane size", (pattern) => {
  const text = longText(pattern);
  let before = -1;
  for (const { word, start, end, position } of tokensOf(text)) {
    expect(word.length).toBeGreaterThan(0);
    expect(word.length).toBeLessThanOrEqual(64);
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(position).toBeGreaterThanOrEqual(before);
    before = position;
    for (const locale of locales) expect(stemOf(word, locale).length).toBeGreaterThan(0);
  }
});

test.each(hostilePatterns)("%j takes time in proportion to its length", (pattern) => {
  const short = leastWork(() => analyse(longText(pattern, 2_000)));
  const long = leastWork(() => analyse(longText(pattern, 40_000)));
  // The text is twenty times as long; a quadratic step would take 400 times as long.
  // Below a millisecond the clock says little.
  expect(long).toBeLessThan(Math.max(short, 1) * 100 + 50);
});
