-- Under which licence a record's texts may be used. Empty: that of its city, else CC BY 4.0.
CREATE TYPE "TextLicence" AS ENUM ('ccBy', 'ccBySa', 'ccByNc', 'cc0', 'reserved');

ALTER TABLE "City" ADD COLUMN "licence" "TextLicence";
ALTER TABLE "Organisation" ADD COLUMN "licence" "TextLicence";
ALTER TABLE "School" ADD COLUMN "licence" "TextLicence";
ALTER TABLE "Network" ADD COLUMN "licence" "TextLicence";
ALTER TABLE "Cluster" ADD COLUMN "licence" "TextLicence";
ALTER TABLE "Practice" ADD COLUMN "licence" "TextLicence";
ALTER TABLE "Guide" ADD COLUMN "licence" "TextLicence";
ALTER TABLE "Meeting" ADD COLUMN "licence" "TextLicence";

-- Who evaluated a practice, when and how.
CREATE TABLE "Evaluation" (
    "id" UUID NOT NULL,
    "practiceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "organisationId" UUID,
    "on" TEXT,
    "onEarliest" DATE,
    "onLatest" DATE,
    "referenceId" UUID,
    "documentUrl" TEXT,

    CONSTRAINT "Evaluation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "EvaluationTranslation" (
    "partId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "madeFrom" JSONB NOT NULL DEFAULT '{}',
    "words" TEXT,
    "method" TEXT,
    "result" TEXT,

    CONSTRAINT "EvaluationTranslation_pkey" PRIMARY KEY ("partId","language"),
    CONSTRAINT "EvaluationTranslation_language" CHECK ("language" = ANY (site_languages()))
);

CREATE INDEX "Evaluation_practiceId_idx" ON "Evaluation"("practiceId");
CREATE INDEX "Evaluation_organisationId_idx" ON "Evaluation"("organisationId");
CREATE INDEX "Evaluation_referenceId_idx" ON "Evaluation"("referenceId");

ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_referenceId_fkey" FOREIGN KEY ("referenceId") REFERENCES "Reference"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "EvaluationTranslation" ADD CONSTRAINT "EvaluationTranslation_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Evaluation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
