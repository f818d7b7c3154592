import { Prisma } from "@/lib/db";
import { plainLetters, plainWords } from "@/lib/text/plain";

const { from, to } = plainLetters();

/** A text column without capitals and accents. */
const plainColumn = (column: Prisma.Sql) => Prisma.sql`translate(lower(${column}), ${from}, ${to})`;

/** Whether one of these columns has the words somewhere, accents aside. */
export function hasWords(columns: readonly Prisma.Sql[], words: string): Prisma.Sql {
  const pattern = `%${plainWords(words).replace(/[\\%_]/g, "\\$&")}%`;
  const tests = columns.map((column) => Prisma.sql`${plainColumn(column)} LIKE ${pattern}`);
  return Prisma.sql`(${Prisma.join(tests, " OR ")})`;
}

/** What begins with the words comes first. */
export function startsWithWords(column: Prisma.Sql, words: string): Prisma.Sql {
  return Prisma.sql`(strpos(${plainColumn(column)}, ${plainWords(words)}) = 1)`;
}
