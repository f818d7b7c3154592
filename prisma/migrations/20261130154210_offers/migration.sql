-- What networks, clusters, schools and cities offer and look for.
CREATE TYPE "OfferDirection" AS ENUM ('offer', 'need');

CREATE TABLE "Offer" (
    "id" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "direction" "OfferDirection" NOT NULL,
    "languages" TEXT[],
    "shownUntil" TEXT NOT NULL,
    "shownUntilEarliest" DATE,
    "shownUntilLatest" DATE,
    "addedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedOn" DATE,

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Offer_languages" CHECK ("languages" <@ site_languages()),
    -- A day, never a month or a year: what nobody looks after has to end.
    CONSTRAINT "Offer_shownUntil" CHECK ("shownUntil" ~ '^\d{4}-\d{2}-\d{2}$' AND "shownUntilLatest" IS NOT NULL)
);

CREATE TABLE "OfferTranslation" (
    "partId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "text" TEXT,

    CONSTRAINT "OfferTranslation_pkey" PRIMARY KEY ("partId","language"),
    CONSTRAINT "OfferTranslation_language" CHECK ("language" = ANY (site_languages()))
);

CREATE TABLE "OfferTheme" (
    "partId" UUID NOT NULL,
    "toId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "OfferTheme_pkey" PRIMARY KEY ("partId","toId"),
    CONSTRAINT "OfferTheme_vocabulary" CHECK ("toId" LIKE 'theme/%')
);

CREATE TABLE "OfferLevel" (
    "partId" UUID NOT NULL,
    "toId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "OfferLevel_pkey" PRIMARY KEY ("partId","toId"),
    CONSTRAINT "OfferLevel_vocabulary" CHECK ("toId" LIKE 'level/%')
);

CREATE INDEX "Offer_recordId_idx" ON "Offer"("recordId");
CREATE INDEX "Offer_shownUntilLatest_idx" ON "Offer"("shownUntilLatest");
CREATE INDEX "OfferTheme_toId_idx" ON "OfferTheme"("toId");
CREATE INDEX "OfferLevel_toId_idx" ON "OfferLevel"("toId");

ALTER TABLE "Offer" ADD CONSTRAINT "Offer_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "OfferTranslation" ADD CONSTRAINT "OfferTranslation_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "OfferTheme" ADD CONSTRAINT "OfferTheme_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "OfferTheme" ADD CONSTRAINT "OfferTheme_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "OfferLevel" ADD CONSTRAINT "OfferLevel_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "OfferLevel" ADD CONSTRAINT "OfferLevel_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
