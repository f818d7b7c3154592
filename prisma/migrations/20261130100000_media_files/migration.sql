-- CreateTable
CREATE TABLE "MediaFile" (
    "key" TEXT NOT NULL,
    "mediumId" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "bytes" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ,

    CONSTRAINT "MediaFile_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "MediaFile_recordId_idx" ON "MediaFile"("recordId");

-- CreateIndex
CREATE INDEX "MediaFile_mediumId_idx" ON "MediaFile"("mediumId");

-- AddForeignKey
ALTER TABLE "MediaFile" ADD CONSTRAINT "MediaFile_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Files from before: of the media that hold them, and of changes that wait. Where two records name one file, the older
-- record has it. Sizes are not known to the database; the hourly sweep measures what is 0.
INSERT INTO "MediaFile" ("key", "mediumId", "recordId", "bytes", "createdAt")
SELECT DISTINCT ON (held."key") held."key", held."mediumId", held."recordId", 0, CURRENT_TIMESTAMP
FROM (
  SELECT "file" AS "key", "id" AS "mediumId", "recordId", 0 AS "rank" FROM "Media"
  UNION ALL
  SELECT medium -> 'fields' ->> 'file', (medium ->> 'id')::uuid, revision."recordId", 1
  FROM "Revision" revision,
    jsonb_array_elements(CASE jsonb_typeof(revision."input" #> '{parts,media}')
      WHEN 'array' THEN revision."input" #> '{parts,media}' ELSE '[]' END) AS medium
  WHERE revision."recordId" IS NOT NULL AND medium ->> 'id' ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
) AS held
JOIN "Record" record ON record."id" = held."recordId"
WHERE held."key" ~ '^[0-9a-f]{40}-(pdf|[1-9][0-9]{0,3}x[1-9][0-9]{0,3})$'
ORDER BY held."key", held."rank", record."createdAt", held."recordId";
