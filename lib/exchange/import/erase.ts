import { database, Prisma } from "@/lib/db";

/** In days: so long an import can be undone, and its file is kept. */
export const keptDays = 90;
const batchSize = 20;

export const keptUntil = (from: Date): Date => new Date(from.getTime() + keptDays * 86_400_000);

/** What files said of contacts is kept no longer than they are, because it names people. */
const forgetContacts = () => database().$executeRaw`
  DELETE FROM "ImportedRecord" said USING "Import" i WHERE i."id" = said."importId" AND i."kind" = 'contact'
    AND NOT EXISTS (SELECT 1 FROM "Contact" c WHERE c."id" = said."recordId")`;

/**
 * Job: erases the files and rows of imports after their time. That there was an import, of which file and hash, stays.
 */
export async function eraseImports(now: Date): Promise<Record<string, number>> {
  await forgetContacts();
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  const due = await database().import.findMany({
    where: {
      erasedAt: null,
      OR: [{ takenAt: { lte: before } }, { takenAt: null, createdAt: { lte: before } }],
      state: { notIn: ["taking", "undoing"] },
    },
    select: { id: true },
    take: batchSize,
  });
  const ids = due.map(({ id }) => id);
  if (ids.length === 0) return { erased: 0 };
  const where = { importId: { in: ids } };
  await database().$transaction([
    // These imports stay: what earlier ones said of the same records is not needed any more.
    database().$executeRaw`DELETE FROM "ImportedRecord" earlier USING "ImportedRecord" kept
      WHERE kept."importId" = ANY(${ids}::uuid[]) AND earlier."recordId" = kept."recordId"
        AND earlier."register" = kept."register" AND earlier."at" < kept."at"`,
    database().importFile.deleteMany({ where }),
    database().importRow.deleteMany({ where }),
    // What was detected holds values of the file.
    database().import.updateMany({ where: { id: { in: ids } }, data: { erasedAt: now, detected: Prisma.DbNull } }),
  ]);
  return { erased: ids.length };
}
