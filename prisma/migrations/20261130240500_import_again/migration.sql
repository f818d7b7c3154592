-- An import can be run again with a newer file.
ALTER TABLE "Import" ADD COLUMN "againOfId" UUID,
  ADD CONSTRAINT "Import_againOfId_fkey" FOREIGN KEY ("againOfId") REFERENCES "Import"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE INDEX "Import_againOfId_idx" ON "Import"("againOfId");
