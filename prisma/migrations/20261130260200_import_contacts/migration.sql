-- Contacts of records can be brought in from files.
ALTER TYPE "ImportKind" ADD VALUE 'contact';

-- Email addresses in a file are handed back to nobody but the person who brought it.
ALTER TABLE "Import" ADD COLUMN "broughtById" UUID;
UPDATE "Import" SET "broughtById" = "createdById";
ALTER TABLE "Import" ADD CONSTRAINT "Import_broughtById_fkey"
  FOREIGN KEY ("broughtById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Import_broughtById_idx" ON "Import"("broughtById");
