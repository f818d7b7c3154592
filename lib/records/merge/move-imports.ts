import type { Database } from "@/lib/db";

/**
 * What imports know of the merged record or city becomes the kept one's, unless the kept one has its own. Rows of past
 * imports and letters stay with the record that they were about.
 */
export async function moveImports(tx: Database, loseId: string, keepId: string): Promise<void> {
  await tx.import.updateMany({ where: { cityId: loseId }, data: { cityId: keepId } });
  await tx.$executeRaw`DELETE FROM "AllowedAddress" lost USING "AllowedAddress" kept
    WHERE lost."cityId" = ${loseId}::uuid AND kept."cityId" = ${keepId}::uuid AND lost."withdrawnAt" IS NULL
      AND kept."withdrawnAt" IS NULL AND kept."address" = lost."address"`;
  await tx.allowedAddress.updateMany({ where: { cityId: loseId }, data: { cityId: keepId } });
  await tx.$executeRaw`DELETE FROM "ImportProfile" lost USING "ImportProfile" kept
    WHERE lost."cityId" = ${loseId}::uuid AND kept."cityId" = ${keepId}::uuid
      AND kept."kind" = lost."kind" AND kept."signature" = lost."signature"`;
  await tx.importProfile.updateMany({ where: { cityId: loseId }, data: { cityId: keepId } });
  await tx.$executeRaw`DELETE FROM "ImportVerdict" lost USING "ImportVerdict" kept
    WHERE lost."cityId" = ${loseId}::uuid AND kept."cityId" = ${keepId}::uuid
      AND kept."kind" = lost."kind" AND kept."rowKey" = lost."rowKey" AND kept."recordId" = lost."recordId"`;
  await tx.importVerdict.updateMany({ where: { cityId: loseId }, data: { cityId: keepId } });
  await tx.$executeRaw`DELETE FROM "ImportVerdict" lost USING "ImportVerdict" kept
    WHERE lost."recordId" = ${loseId}::uuid AND kept."recordId" = ${keepId}::uuid
      AND kept."cityId" = lost."cityId" AND kept."kind" = lost."kind" AND kept."rowKey" = lost."rowKey"`;
  await tx.importVerdict.updateMany({ where: { recordId: loseId }, data: { recordId: keepId } });
  await tx.$executeRaw`DELETE FROM "ImportedRecord" lost USING "ImportedRecord" kept
    WHERE lost."recordId" = ${loseId}::uuid AND kept."recordId" = ${keepId}::uuid
      AND kept."register" = lost."register"`;
  await tx.importedRecord.updateMany({ where: { recordId: loseId }, data: { recordId: keepId } });
}
