-- CreateEnum
CREATE TYPE "FollowUpProgress" AS ENUM ('notBegun', 'underWay', 'done', 'givenUp');

-- AlterEnum
ALTER TYPE "MeetingLetterKind" ADD VALUE 'answersSoon';
ALTER TYPE "MeetingLetterKind" ADD VALUE 'answersLast';
ALTER TYPE "MeetingLetterKind" ADD VALUE 'answersLate';
ALTER TYPE "MeetingLetterKind" ADD VALUE 'followUpHalfYear';
ALTER TYPE "MeetingLetterKind" ADD VALUE 'followUpYear';

-- AlterTable
ALTER TABLE "MeetingLetter" ADD COLUMN "responsibleId" UUID;

-- AlterTable
ALTER TABLE "StatementAnswer" ADD COLUMN "responsibleId" UUID;

-- CreateTable
CREATE TABLE "Responsible" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "meetingId" UUID NOT NULL,
    "userId" UUID,
    "email" TEXT,
    "language" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Responsible_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FollowUpReport" (
    "id" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "state" "FollowUpProgress" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL,
    "practiceId" UUID,
    "figure" TEXT NOT NULL DEFAULT '',
    "figureCounts" TEXT NOT NULL DEFAULT '',
    "figureOn" TEXT NOT NULL DEFAULT '',
    "figureSource" TEXT NOT NULL DEFAULT '',
    "byHost" BOOLEAN NOT NULL,
    "reportedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "FollowUpReport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Responsible_userId_idx" ON "Responsible"("userId");

-- CreateIndex
CREATE INDEX "Responsible_email_idx" ON "Responsible"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Responsible_meetingId_userId_key" ON "Responsible"("meetingId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Responsible_meetingId_email_key" ON "Responsible"("meetingId", "email");

-- CreateIndex
CREATE INDEX "FollowUpReport_statementId_reportedAt_idx" ON "FollowUpReport"("statementId", "reportedAt");

-- CreateIndex
CREATE INDEX "FollowUpReport_practiceId_idx" ON "FollowUpReport"("practiceId");

-- CreateIndex
CREATE INDEX "MeetingLetter_responsibleId_idx" ON "MeetingLetter"("responsibleId");

-- CreateIndex
CREATE INDEX "StatementAnswer_responsibleId_idx" ON "StatementAnswer"("responsibleId");

-- AddForeignKey
ALTER TABLE "MeetingLetter" ADD CONSTRAINT "MeetingLetter_responsibleId_fkey" FOREIGN KEY ("responsibleId") REFERENCES "Responsible"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementAnswer" ADD CONSTRAINT "StatementAnswer_responsibleId_fkey" FOREIGN KEY ("responsibleId") REFERENCES "Responsible"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Responsible" ADD CONSTRAINT "Responsible_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Responsible" ADD CONSTRAINT "Responsible_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpReport" ADD CONSTRAINT "FollowUpReport_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "ReviewStatement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpReport" ADD CONSTRAINT "FollowUpReport_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Closed sets that the schema cannot express
ALTER TABLE "Responsible" ADD CONSTRAINT "Responsible_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "FollowUpReport" ADD CONSTRAINT "FollowUpReport_language" CHECK ("language" = ANY (site_languages()));

-- A number without a date, a source and what it counts is not a fact.
ALTER TABLE "FollowUpReport" ADD CONSTRAINT "FollowUpReport_figure" CHECK (("figure" = '') = ("figureCounts" = '') AND ("figure" = '') = ("figureOn" = '') AND ("figure" = '') = ("figureSource" = ''));
