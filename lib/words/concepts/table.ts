import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Locale, locales } from "@/lib/i18n/locales";

/** One line of the word list: what the words of six languages mean, and what is more general. */
export type Concept = {
  id: string;
  wider: string[];
  term: string;
  /** Verbs and adjectives of every subject: "to begin", "new". */
  isGeneral: boolean;
  words: Record<Locale, string[]>;
};

/** The files of words that are said of everything. */
const generalFile = /^(?:doing|qualities)-/;

const columns = ["concept", "wider", "term", ...locales] as const;
type Column = (typeof columns)[number];

function parseConcepts(file: string, text: string): Concept[] {
  const [header = "", ...lines] = text.split(/\r?\n/).filter(Boolean);
  const named = header.split("\t");
  const at = Object.fromEntries(columns.map((column) => [column, named.indexOf(column)])) as Record<Column, number>;
  return lines.map((line) => {
    const cells = line.split("\t");
    const cell = (column: Column) => cells[at[column]]?.trim() ?? "";
    const list = (column: Column) =>
      cell(column)
        .split(",")
        .map((word) => word.trim())
        .filter(Boolean);
    const words = Object.fromEntries(locales.map((locale) => [locale, list(locale)])) as Record<Locale, string[]>;
    const isGeneral = generalFile.test(file);
    return { id: cell("concept"), wider: list("wider"), term: cell("term"), isGeneral, words };
  });
}

/** Beside the running site, as the migrations are: bundles carry no data files. */
function readConcepts(): Concept[] {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), "lib", "words", "concepts");
  const files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));
  return files
    .sort()
    .flatMap((file) => parseConcepts(file, readFileSync(join(/* turbopackIgnore: true */ folder, file), "utf8")));
}

let hash: string | undefined;

/** Changes with every change of the word list. */
export function conceptsHash(): string {
  hash ??= createHash("sha256")
    .update(JSON.stringify([...concepts().values()]))
    .digest("base64url")
    .slice(0, 12);
  return hash;
}

let table: ReadonlyMap<string, Concept> | undefined;

/** Every concept by its id, read once per process (1,200 lines, half a megabyte). */
export function concepts(): ReadonlyMap<string, Concept> {
  table ??= new Map(readConcepts().map((concept) => [concept.id, concept]));
  return table;
}
