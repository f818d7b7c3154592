import { readDoi, readIsbn } from "@/lib/cite/read/identifiers";
import { Prisma } from "@/lib/db";
import { hasWords } from "@/lib/records/store/folded-words";

/** SQL: the reference `f` has the words in its title, authors or publisher, or this DOI or ISBN. */
export function isReferenceFound(words: string): Prisma.Sql {
  const columns = ["title", "authors", "year", "publisher", "series"].map((name) => Prisma.raw(`f."${name}"`));
  const [doi, isbn] = [readDoi(words), readIsbn(words)];
  const byCode = [
    ...(doi ? [Prisma.sql`OR f."doi" = ${doi}`] : []),
    ...(isbn ? [Prisma.sql`OR f."isbn" = ${isbn}`] : []),
  ];
  return Prisma.sql`(${hasWords(columns, words)} ${byCode.length > 0 ? Prisma.join(byCode, " ") : Prisma.empty})`;
}
