-- CreateTable
CREATE TABLE "TranslationWish" (
    "recordId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "TranslationWish_pkey" PRIMARY KEY ("recordId","language")
);

-- AddForeignKey
ALTER TABLE "TranslationWish" ADD CONSTRAINT "TranslationWish_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Closed sets and ranges that the schema cannot express
ALTER TABLE "TranslationWish" ADD CONSTRAINT "TranslationWish_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "TranslationWish" ADD CONSTRAINT "TranslationWish_count" CHECK ("count" > 0);
