import { Prisma } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { likeStart } from "@/lib/records/store/folded-words";

type Coded = { table: string; columns: readonly string[] };

/** The codes that people know records by, and their tables. */
const coded: Partial<Record<KindName, Coded>> = {
  school: { table: "School", columns: ["officialCode", "postcode"] },
  cluster: { table: "Cluster", columns: ["registerCode"] },
  guide: { table: "Guide", columns: ["number"] },
};

/** SQL: `FROM … WHERE` for the rows `c` with a code that begins with these words; null when the kind has none or they cannot be one. */
export function whereCode(kind: KindName, words: string): Prisma.Sql | null {
  const code = coded[kind];
  if (!code || !/\d/.test(words)) return null;
  const start = likeStart(
    words
      .normalize("NFKC")
      .replace(/[\s\p{Cf}]/gu, "")
      .toUpperCase(),
  );
  const tests = code.columns.map((column) => Prisma.sql`plain_code(${Prisma.raw(`c."${column}"`)}) LIKE ${start}`);
  return Prisma.sql`FROM ${Prisma.raw(`"${code.table}"`)} c WHERE ${Prisma.join(tests, " OR ")}`;
}
