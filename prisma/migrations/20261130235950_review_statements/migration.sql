-- CreateEnum
CREATE TYPE "StatementReach" AS ENUM ('private', 'host', 'shared', 'public');

-- AlterTable
ALTER TABLE "ReviewNote" ADD COLUMN "statementId" UUID, ADD COLUMN "setAside" TEXT;

-- CreateTable
CREATE TABLE "ReviewStatement" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "meetingId" UUID NOT NULL,
    "visitId" UUID,
    "kind" "ReviewItemKind" NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "reach" "StatementReach" NOT NULL,
    "mergedIntoId" UUID,
    "askedAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewStatement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ReviewStatement_meetingId_idx" ON "ReviewStatement"("meetingId");

-- CreateIndex
CREATE INDEX "ReviewStatement_visitId_idx" ON "ReviewStatement"("visitId");

-- CreateIndex
CREATE INDEX "ReviewStatement_mergedIntoId_idx" ON "ReviewStatement"("mergedIntoId");

-- CreateIndex
CREATE INDEX "ReviewNote_statementId_idx" ON "ReviewNote"("statementId");

-- AddForeignKey
ALTER TABLE "ReviewNote" ADD CONSTRAINT "ReviewNote_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "ReviewStatement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewStatement" ADD CONSTRAINT "ReviewStatement_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewStatement" ADD CONSTRAINT "ReviewStatement_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "MeetingVisit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewStatement" ADD CONSTRAINT "ReviewStatement_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "ReviewStatement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Closed sets that the schema cannot express
ALTER TABLE "ReviewStatement" ADD CONSTRAINT "ReviewStatement_language" CHECK ("language" = ANY (site_languages()));
-- A note has one place, or none.
ALTER TABLE "ReviewNote" ADD CONSTRAINT "ReviewNote_place" CHECK ("statementId" IS NULL OR "setAside" IS NULL);
