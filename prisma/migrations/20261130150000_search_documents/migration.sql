-- The search reads documents of its own (lib/records/search): what the lists kept for searching goes.
DROP INDEX IF EXISTS "SearchEntry_words";
ALTER TABLE "SearchEntry" DROP COLUMN "folded";

CREATE TABLE "SearchDocument" (
    "recordId" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "kind" "Kind" NOT NULL,
    "languages" SMALLINT NOT NULL,
    "quality" SMALLINT NOT NULL,
    "titleWords" SMALLINT NOT NULL,
    "vector" tsvector NOT NULL,
    "analysis" TEXT NOT NULL,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("recordId")
);
CREATE UNIQUE INDEX "SearchDocument_number_key" ON "SearchDocument"("number");
CREATE INDEX "SearchDocument_analysis_idx" ON "SearchDocument"("analysis");
CREATE INDEX "SearchDocument_vector_idx" ON "SearchDocument" USING GIN ("vector");
ALTER TABLE "SearchDocument" ADD CONSTRAINT "SearchDocument_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- The vectors are stored apart from the rows: reading the numbers of many documents reads few pages.
ALTER TABLE "SearchDocument" SET (toast_tuple_target = 128);

CREATE TABLE "SearchText" (
    "recordId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "SearchText_pkey" PRIMARY KEY ("recordId","language")
);
ALTER TABLE "SearchText" ADD CONSTRAINT "SearchText_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "SearchWord" (
    "language" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "written" TEXT NOT NULL,
    "stem" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("language","word")
);
CREATE INDEX "SearchWord_stem_idx" ON "SearchWord"("stem");
-- Half words: by their beginning, and by their end for compounds. Byte order, so that LIKE 'x%' reads a range.
CREATE INDEX "SearchWord_start" ON "SearchWord" ("word" COLLATE "C");
CREATE INDEX "SearchWord_end" ON "SearchWord" (reverse("word") COLLATE "C");
DO $$
BEGIN
  CREATE INDEX "SearchWord_similar" ON "SearchWord" USING gin ("word" gin_trgm_ops);
EXCEPTION WHEN undefined_object THEN
  RAISE NOTICE 'pg_trgm is not available: typing errors are not corrected';
END $$;

CREATE TABLE "LostStem" (
    "id" SERIAL NOT NULL,
    "stem" TEXT NOT NULL,

    CONSTRAINT "LostStem_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "SearchText" ADD CONSTRAINT "SearchText_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "SearchWord" ADD CONSTRAINT "SearchWord_language" CHECK ("language" = ANY (site_languages()));
