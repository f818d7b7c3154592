import { Prisma } from "@/lib/db";
import { fold, foldedWords } from "@/lib/text/fold";

/** A text that is folded already, as a pattern that has it somewhere. */
export const likePattern = (folded: string) => `%${folded.replace(/[\\%_]/g, "\\$&")}%`;

/** Whether each of the words is in one of these columns, however both are written. */
export function hasWords(columns: readonly Prisma.Sql[], words: string): Prisma.Sql {
  const tests = foldedWords(words).map((word) => {
    const somewhere = columns.map((column) => Prisma.sql`fold_text(${column}) LIKE ${likePattern(word)}`);
    return Prisma.sql`(${Prisma.join(somewhere, " OR ")})`;
  });
  return tests.length > 0 ? Prisma.sql`(${Prisma.join(tests, " AND ")})` : Prisma.sql`false`;
}

/** What begins with the words comes first. */
export function startsWithWords(column: Prisma.Sql, words: string): Prisma.Sql {
  return Prisma.sql`(strpos(fold_text(${column}), ${fold(words)}) = 1)`;
}
