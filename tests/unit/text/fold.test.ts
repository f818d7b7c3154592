import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fold, foldedWords } from "@/lib/text/fold";

describe("the same word in different characters", () => {
  test.each([
    [
      "Escola Pública",
      "ESCOLA PU\u0301BLICA",
      "escola\u00a0publica",
      "Es\u00adco\u00adla  Pública ",
      "escola\u200b pública",
    ],
    ["l’escola", "l'escola", "l´escola", "lʼescola", "l`escola", "lescola"],
    [
      "col·laboració",
      "col.laboració",
      "col-laboracio",
      "coŀlaboració",
      "col•laboració",
      "collaboracio",
      "col‧laboració",
    ],
    ["1r cicle", "1º cicle", "1.º cicle", "1. cicle", "1er cicle", "1ª cicle", "1st cicle", "1:a cicle", "1 cicle"],
    ["Київська школа", "київська ШКОЛА", "КИІ\u0308ВСЬКА школа"],
    ["Łódź, Bodø", "lodz, bodo"],
    ["Straße", "STRASSE", "strasse"],
    ["Sant Martí–Poblenou", "Sant Marti-Poblenou", "Sant Martí\u2011Poblenou"],
    ["ﬁnal 2019.", "final 2019"],
    ["“Rambleta”", "Rambleta", "«Rambleta»", '"rambleta"'],
    ["ΟΔΟΣ", "οδος", "οδοσ"],
  ])("%s", (...written) => {
    const [first, ...others] = written.map(fold);
    for (const other of others) expect(other).toBe(first);
  });

  test.each([
    ["1", "11"],
    ["3.5", "35"],
    ["2019", "2010"],
    ["escola a", "escola b"],
    ["1b", "1c"],
  ])("%s differs from %s", (one, other) => expect(fold(one)).not.toBe(fold(other)));

  test("there are at most eight words, and none in an empty text", () => {
    expect(foldedWords(" l’Escola   1r ")).toEqual(["lescola", "1"]);
    expect(foldedWords("\u200b ’ \u00ad")).toEqual([]);
    expect(foldedWords("a b c d e f g h i j")).toHaveLength(8);
  });
});

const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, "utf8") }));

test("no other code compares words in its own way", () => {
  const own = [...sources("lib"), ...sources("components"), ...sources("app")].filter(({ text }) =>
    /ILIKE|mode: "insensitive"|normalize\("NFK?D"\)/.test(text),
  );
  expect(own.map(({ file }) => file).sort()).toEqual([
    // Measures the width of letters.
    "components/knot/text-lines.ts",
    // Addresses keep ASCII only, and passwords are compared with a list of their own.
    "lib/auth/password-rules.ts",
    "lib/text/fold.ts",
    "lib/text/slug.ts",
  ]);
});

/** Patterns, lists, configuration, stored answers and answers of programs; passwords, because they are used as typed. */
const ownSchemas = new Set([
  "app/api/admin/messages/forward/route.ts",
  "app/api/messages/token-schema.ts",
  "lib/auth/id-token.ts",
  "lib/contact/ask/ask-schema.ts",
  "lib/env/formats.ts",
  "lib/env/variables.ts",
  "lib/exchange/city-archive/manifest.ts",
  "lib/exchange/import/answers.ts",
  "lib/operating/release.ts",
  "lib/forms/frame.ts",
  "lib/open-data/files/manifest.ts",
  "lib/records/admin/person.ts",
  "lib/records/translation/apertium.ts",
  "lib/records/translation/libre-translate.ts",
  "lib/records/translation/xliff/stored-returned-file.ts",
  "lib/records/translation/xliff/model.ts",
  "lib/records/write/load-districts.ts",
  "lib/routes/draft.ts",
  "lib/routes/schema.ts",
  "lib/text/schema.ts",
]);

test("no other entrance has its own schema of text", () => {
  const own = [...sources("lib"), ...sources("app")].filter(({ text }) => /z\s*\.(string|email)\(/.test(text));
  expect(own.map(({ file }) => file).filter((file) => !ownSchemas.has(file))).toEqual([]);
});
