-- CreateTable
CREATE TABLE "ScheduledLanguage" (
    "recordId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "publishAt" TIMESTAMPTZ NOT NULL,
    "scheduledById" UUID,
    "version" INTEGER NOT NULL,
    "problem" TEXT,

    CONSTRAINT "ScheduledLanguage_pkey" PRIMARY KEY ("recordId","language")
);

-- CreateIndex
CREATE INDEX "ScheduledLanguage_publishAt_idx" ON "ScheduledLanguage"("publishAt");

-- CreateIndex
CREATE INDEX "ScheduledLanguage_scheduledById_idx" ON "ScheduledLanguage"("scheduledById");

-- AddForeignKey
ALTER TABLE "ScheduledLanguage" ADD CONSTRAINT "ScheduledLanguage_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScheduledLanguage" ADD CONSTRAINT "ScheduledLanguage_scheduledById_fkey" FOREIGN KEY ("scheduledById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Closed sets and ranges that the schema cannot express
ALTER TABLE "ScheduledLanguage" ADD CONSTRAINT "ScheduledLanguage_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "ScheduledLanguage" ADD CONSTRAINT "ScheduledLanguage_version" CHECK ("version" > 0);
ALTER TABLE "ScheduledLanguage" ADD CONSTRAINT "ScheduledLanguage_problem" CHECK ("problem" ~ '^(\w+:)?error\.\w+$');

-- What was scheduled so far. The old columns stay for the previous release, which may still run.
INSERT INTO "ScheduledLanguage" ("recordId", "language", "publishAt", "scheduledById", "version")
SELECT "id", unnest("publishLanguages"), "publishAt", "scheduledById", coalesce("scheduledVersion", "version")
FROM "Record" WHERE "publishAt" IS NOT NULL
ON CONFLICT DO NOTHING;
