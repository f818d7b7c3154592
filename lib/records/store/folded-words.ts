import { Prisma } from "@/lib/db";
import { fold, foldedWords } from "@/lib/text/fold";

/** A LIKE pattern that matches `folded` anywhere in a text; `folded` must already be folded (see `fold`). */
export const likePattern = (folded: string) => `%${likeStart(folded)}`;

/** A LIKE pattern that matches what starts with this text. */
export const likeStart = (text: string) => `${text.replace(/[\\%_]/g, "\\$&")}%`;

/** SQL: each word occurs in at least one of the columns, compared in folded form. False when there are no words. */
export function hasWords(columns: readonly Prisma.Sql[], words: string): Prisma.Sql {
  const tests = foldedWords(words).map((word) => {
    const somewhere = columns.map((column) => Prisma.sql`fold_text(${column}) LIKE ${likePattern(word)}`);
    return Prisma.sql`(${Prisma.join(somewhere, " OR ")})`;
  });
  return tests.length > 0 ? Prisma.sql`(${Prisma.join(tests, " AND ")})` : Prisma.sql`false`;
}

/** SQL: the column starts with the words. For ordering such rows first. */
export function startsWithWords(column: Prisma.Sql, words: string): Prisma.Sql {
  return Prisma.sql`(strpos(fold_text(${column}), ${fold(words)}) = 1)`;
}
