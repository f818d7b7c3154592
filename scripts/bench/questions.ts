import { type Locale, locales } from "../../lib/i18n/locales";
import { withConnection } from "../database/connection";
import { drawFrom } from "./draw";

/** Words as they stand in public texts: a frequent one is there as often as in the texts. */
export type TextWords = Readonly<Record<Locale, readonly string[]>>;

/** Texts of each language, of the demo and of synthetic records. */
const texts = 400;
const shortest = 3;

export async function readTextWords(database: string): Promise<TextWords> {
  return withConnection(database, async (client) => {
    const words = async (language: Locale) => {
      const { rows } = await client.query<{ text: string }>(
        `(SELECT "text" FROM "SearchText" JOIN "Record" ON "id" = "recordId" WHERE "language" = $1 AND "slug" NOT LIKE 'synthetic-%' ORDER BY "recordId" LIMIT $2)
         UNION ALL (SELECT "text" FROM "SearchText" WHERE "language" = $1 ORDER BY "recordId" LIMIT $2)`,
        [language, texts],
      );
      return rows.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= shortest);
    };
    const all: Partial<Record<Locale, string[]>> = {};
    for (const language of locales) all[language] = await words(language);
    return all as TextWords;
  });
}

type Draw = (sides: number) => number;

/** Two letters in the wrong order, or one left out. */
function mistype(word: string, draw: Draw): string {
  const at = 1 + draw(word.length - 2);
  const [before, first, second, after] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)];
  return draw(2) === 0 ? before + second + first + after : before + second + after;
}

/** As people type: one to five words, the last one sometimes half written, one of them sometimes with a wrong letter. */
function drawQuestion(words: readonly string[], draw: Draw): string {
  const question = Array.from({ length: [1, 2, 2, 3, 3, 5][draw(6)]! }, () => words[draw(words.length)]!);
  const last = question.length - 1;
  const [long, kind] = [question[last]!.length >= 6, draw(5)];
  if (kind === 0 && long) question[last] = question[last]!.slice(0, 3 + draw(3));
  if (kind === 1 && long) question[last] = mistype(question[last]!, draw);
  return question.join(" ");
}

/** Calls `next` until it gives what it never gave before. */
function never<T extends string>(next: () => T): () => T {
  const seen = new Set<string>();
  return () => {
    for (let tries = 0; tries < 10_000; tries++) {
      const value = next();
      if (seen.size === seen.add(value).size) continue;
      return value;
    }
    throw new Error("There is nothing left to ask");
  };
}

/** The page's language, and that of the words: of every fifth question another one. */
function drawLanguages(draw: Draw): [page: Locale, words: Locale] {
  const locale = locales[draw(locales.length)]!;
  return [locale, draw(5) === 0 ? locales[draw(locales.length)]! : locale];
}

const typedQuery = (typed: string) => encodeURIComponent(typed).replaceAll("%20", "+");

/** Addresses of searches, or of a list with words, that no request had before. */
export function unseenQuestions(words: TextWords, page: "search" | "practices"): () => string {
  const draw = drawFrom(page.length);
  return never(() => {
    const [locale, language] = drawLanguages(draw);
    return `/${locale}/${page}?q=${typedQuery(drawQuestion(words[language], draw))}`;
  });
}

/** Addresses of suggestions that no request had before: the beginning of a word, sometimes after a whole one. */
export function unseenBeginnings(words: TextWords): () => string {
  const draw = drawFrom(17);
  return never(() => {
    const [locale, language] = drawLanguages(draw);
    const pick = () => words[language][draw(words[language].length)]!;
    const typed = `${draw(3) === 0 ? `${pick()} ` : ""}${pick().slice(0, 2 + draw(6))}`;
    return `/${locale}/suggestions?q=${typedQuery(typed)}`;
  });
}
