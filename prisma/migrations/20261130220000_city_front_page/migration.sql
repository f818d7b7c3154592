-- What a city shows its guests first, who receives them, and where its population is from.
ALTER TABLE "City" ADD COLUMN "populationSource" TEXT;
ALTER TABLE "Contact" ADD COLUMN "receivesVisits" BOOLEAN;

CREATE TABLE "Highlight" (
    "id" UUID NOT NULL,
    "cityId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "recordId" UUID NOT NULL,

    CONSTRAINT "Highlight_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "HighlightTranslation" (
    "partId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "why" TEXT,

    CONSTRAINT "HighlightTranslation_pkey" PRIMARY KEY ("partId","language"),
    CONSTRAINT "HighlightTranslation_language" CHECK ("language" = ANY (site_languages()))
);

CREATE INDEX "Highlight_cityId_idx" ON "Highlight"("cityId");
CREATE INDEX "Highlight_recordId_idx" ON "Highlight"("recordId");

ALTER TABLE "Highlight" ADD CONSTRAINT "Highlight_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Highlight" ADD CONSTRAINT "Highlight_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "HighlightTranslation" ADD CONSTRAINT "HighlightTranslation_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Highlight"("id") ON DELETE CASCADE ON UPDATE CASCADE;
