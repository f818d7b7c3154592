import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { terms } from "@/prisma/vocabularies";

const folder = "lib/words/concepts";
const columns = ["concept", "wider", "term", "ca", "es", "en", "sv", "cs", "pt"];
const files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));

function linesOf(file: string) {
  return readFileSync(join(folder, file), "utf8").replace(/\n$/, "").split("\n");
}

const rows = files.flatMap((file) => linesOf(file).slice(1)).map((line) => line.split("\t"));
const concepts = rows.map(([concept = ""]) => concept);
const cellOf = (row: string[], column: string) => row[columns.indexOf(column)] ?? "";
const wordsIn = (row: string[], locale: string) => cellOf(row, locale).split(", ");

function repeated(list: string[]) {
  return list.filter((entry, at) => list.indexOf(entry) !== at);
}

describe("the files of concepts", () => {
  it.each(files)("%s has the header and nine columns in every line", (file) => {
    const lines = linesOf(file);
    expect(lines[0]?.split("\t")).toEqual(columns);
    expect(lines.filter((line) => line.split("\t").length !== columns.length)).toEqual([]);
  });

  it("are Unicode in its composed form, without spaces around a cell or a word", () => {
    const untidy = rows.flat().filter((cell) => cell !== cell.normalize("NFC") || cell !== cell.trim());
    const loose = rows.filter((row) =>
      locales.some((locale) => wordsIn(row, locale).some((word) => word === "" || word !== word.trim())),
    );
    expect({ untidy, loose: loose.map(([concept]) => concept) }).toEqual({ untidy: [], loose: [] });
  });
});

describe("a concept", () => {
  it("has an id of its own in small letters and hyphens", () => {
    expect(repeated(concepts)).toEqual([]);
    expect(concepts.filter((concept) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(concept))).toEqual([]);
  });

  it("is wider only by concepts that exist, never by itself", () => {
    const wrong = rows.flatMap((row) => {
      const wider = cellOf(row, "wider").split(",").filter(Boolean);
      return wider.filter((id) => !concepts.includes(id) || id === row[0]).map((id) => `${row[0]} → ${id}`);
    });
    expect(wrong).toEqual([]);
  });

  it("names a term only if the vocabularies have it", () => {
    const known = new Set(terms.map(({ id }) => id));
    const named = rows.map((row) => cellOf(row, "term")).filter(Boolean);
    expect(named.filter((term) => !known.has(term))).toEqual([]);
  });

  it("has a term for itself: what is tagged with it is about one concept", () => {
    expect(repeated(rows.map((row) => cellOf(row, "term")).filter(Boolean))).toEqual([]);
  });
});

describe.each(locales)("the words in %s", (locale) => {
  it("are there for every concept, each once", () => {
    const wrong = rows.filter((row) => {
      const words = wordsIn(row, locale).map((word) => word.toLocaleLowerCase(locale));
      return cellOf(row, locale) === "" || repeated(words).length > 0;
    });
    expect(wrong.map(([concept]) => concept)).toEqual([]);
  });

  it("stand in three concepts at most: a word that means everything finds nothing", () => {
    const uses = new Map<string, number>();
    for (const word of rows.flatMap((row) => wordsIn(row, locale))) {
      const key = word.toLocaleLowerCase(locale);
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
    expect([...uses].filter(([, count]) => count > 3)).toEqual([]);
  });
});
