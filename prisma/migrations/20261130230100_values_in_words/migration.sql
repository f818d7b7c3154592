-- AlterTable
ALTER TABLE "SchoolTranslation" ADD COLUMN "registerName" TEXT;

-- AlterTable
ALTER TABLE "ClusterTranslation" ADD COLUMN "registerName" TEXT;

-- AlterTable
ALTER TABLE "FactTranslation" ADD COLUMN "unitInWords" TEXT,
ADD COLUMN "sourceName" TEXT;

-- A unit that is a word belongs to the language in which it was written; a sign stays.
INSERT INTO "FactTranslation" ("partId", "language", "unitInWords")
SELECT f."id", r."sourceLanguage", f."unit" FROM "Fact" f JOIN "Record" r ON r."id" = f."recordId"
WHERE f."unit" ~ '[[:alpha:]]{3}'
ON CONFLICT ("partId", "language") DO UPDATE SET "unitInWords" = EXCLUDED."unitInWords";
UPDATE "Fact" SET "unit" = NULL WHERE "unit" ~ '[[:alpha:]]{3}';
