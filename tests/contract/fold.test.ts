import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { closeDatabase, database } from "@/lib/db";
import { fold } from "@/lib/text/fold";

afterAll(closeDatabase);

async function foldedByDatabase(texts: string[]): Promise<string[]> {
  const rows = await database().$queryRaw<{ folded: string }[]>`
    SELECT fold_text(one.value) AS "folded" FROM unnest(${texts}::text[]) WITH ORDINALITY AS one(value, place) ORDER BY place`;
  return rows.map(({ folded }) => folded);
}

/**
 * Ranges with letters, accents, punctuation and invisible characters of European languages. A database's ICU may be
 * years older.
 */
const ranges = [
  [0x01, 0x24f],
  [0x250, 0x58f],
  [0x10a0, 0x10ff],
  [0x1680, 0x1680],
  [0x180b, 0x180f],
  [0x1d00, 0x20ff],
  [0x2100, 0x22ff],
  [0x3000, 0x30ff],
  [0xfb00, 0xfb06],
  [0xfe00, 0xfe2f],
  [0xfeff, 0xff5e],
  [0x1f600, 0x1f64f],
] as const;
const signs = ranges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
);

test("the database folds every character as the program does, alone, after a letter and after a digit", async () => {
  const texts = signs.flatMap((sign) => [sign, `l${sign}l`, `1${sign}`, ` ${sign}b`]);
  const folded = await foldedByDatabase(texts);
  const different = texts.filter((text, index) => fold(text) !== folded[index]);
  expect(different.map((text) => [...text].map((sign) => sign.codePointAt(0)!.toString(16)))).toEqual([]);
});

test("the database folds whole texts as the program does", async () => {
  const letter = fc.constantFrom(...signs, ..."aelnrtsdhoà1234567890.:-'’·  \u00ad\u200b\u00a0ºª");
  const texts = fc.sample(fc.string({ unit: letter, maxLength: 40 }), 4_000);
  const folded = await foldedByDatabase(texts);
  expect(texts.filter((text, index) => fold(text) !== folded[index])).toEqual([]);
});
