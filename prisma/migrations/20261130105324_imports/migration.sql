-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('reading', 'unreadable', 'answering', 'planning', 'planned', 'taking', 'taken', 'undoing', 'undone');

-- CreateEnum
CREATE TYPE "ImportOutcome" AS ENUM ('new', 'same', 'changed', 'likely', 'doubtful', 'absent', 'refused');

-- CreateEnum
CREATE TYPE "ImportDecision" AS ENUM ('same', 'new', 'notOurs', 'later', 'leave');

-- CreateEnum
CREATE TYPE "ImportRowState" AS ENUM ('waiting', 'taken', 'askAgain', 'failed', 'undone', 'kept');

-- CreateTable
CREATE TABLE "Import" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "Kind" NOT NULL,
    "cityId" UUID NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "fileBytes" INTEGER NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'reading',
    "detected" JSONB,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "problem" TEXT,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "leasedUntil" TIMESTAMPTZ,
    "staleTags" TEXT[],
    "undoRows" INTEGER[],
    "takenAt" TIMESTAMPTZ,
    "undoneAt" TIMESTAMPTZ,
    "erasedAt" TIMESTAMPTZ,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportFile" (
    "importId" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "ImportFile_pkey" PRIMARY KEY ("importId")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "importId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cells" JSONB NOT NULL DEFAULT '[]',
    "values" JSONB NOT NULL DEFAULT '{}',
    "outcome" "ImportOutcome" NOT NULL,
    "recordId" UUID,
    "candidates" JSONB NOT NULL DEFAULT '[]',
    "changes" JSONB NOT NULL DEFAULT '{}',
    "reasons" JSONB NOT NULL DEFAULT '[]',
    "decision" "ImportDecision",
    "state" "ImportRowState" NOT NULL DEFAULT 'waiting',
    "problem" JSONB,
    "versionBefore" INTEGER,
    "versionAfter" INTEGER,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("importId","number")
);

-- CreateTable
CREATE TABLE "ImportProfile" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "cityId" UUID NOT NULL,
    "kind" "Kind" NOT NULL,
    "signature" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ImportProfile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportVerdict" (
    "cityId" UUID NOT NULL,
    "kind" "Kind" NOT NULL,
    "rowKey" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "isSame" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ImportVerdict_pkey" PRIMARY KEY ("cityId","kind","rowKey","recordId")
);

-- CreateTable
CREATE TABLE "ImportedRecord" (
    "recordId" UUID NOT NULL,
    "register" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "importId" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ImportedRecord_pkey" PRIMARY KEY ("recordId","register")
);

-- CreateIndex
CREATE INDEX "Import_cityId_createdAt_idx" ON "Import"("cityId", "createdAt");

-- CreateIndex
CREATE INDEX "Import_state_idx" ON "Import"("state");

-- CreateIndex
CREATE INDEX "Import_createdById_idx" ON "Import"("createdById");

-- CreateIndex
CREATE INDEX "ImportRow_importId_outcome_number_idx" ON "ImportRow"("importId", "outcome", "number");

-- CreateIndex
CREATE INDEX "ImportRow_importId_state_number_idx" ON "ImportRow"("importId", "state", "number");

-- CreateIndex
CREATE INDEX "ImportRow_recordId_idx" ON "ImportRow"("recordId");

-- CreateIndex
CREATE UNIQUE INDEX "ImportProfile_cityId_kind_signature_key" ON "ImportProfile"("cityId", "kind", "signature");

-- CreateIndex
CREATE INDEX "ImportVerdict_recordId_idx" ON "ImportVerdict"("recordId");

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportFile" ADD CONSTRAINT "ImportFile_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportProfile" ADD CONSTRAINT "ImportProfile_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportVerdict" ADD CONSTRAINT "ImportVerdict_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportVerdict" ADD CONSTRAINT "ImportVerdict_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedRecord" ADD CONSTRAINT "ImportedRecord_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Import" ADD CONSTRAINT "Import_hash" CHECK ("fileHash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Import" ADD CONSTRAINT "Import_problem" CHECK ("problem" ~ '^[a-zA-Z]+$');
ALTER TABLE "Import" ADD CONSTRAINT "Import_progress" CHECK ("done" >= 0 AND "total" >= 0);
ALTER TABLE "ImportProfile" ADD CONSTRAINT "ImportProfile_signature" CHECK ("signature" ~ '^[\w-]{22}$');
