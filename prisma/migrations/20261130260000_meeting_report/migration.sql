-- AlterEnum
ALTER TYPE "MeetingLetterKind" ADD VALUE 'schoolReport';

-- CreateEnum
CREATE TYPE "ReportApprovalState" AS ENUM ('approved', 'changes', 'waived');

-- AlterTable
ALTER TABLE "ReviewItem" ADD COLUMN "visitedBy" INTEGER,
ADD COLUMN "notSeenBy" INTEGER,
ADD COLUMN "notAnsweredBy" INTEGER,
ADD COLUMN "agreedOn" TEXT,
ADD COLUMN "agreedOnEarliest" DATE,
ADD COLUMN "agreedOnLatest" DATE,
ADD COLUMN "answer" "StatementAnswerKind";

-- AlterTable
ALTER TABLE "ReviewItemTranslation" ADD COLUMN "dissent" TEXT;

-- AlterTable
ALTER TABLE "ReviewStatement" ADD COLUMN "dissentShown" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "MeetingReport" (
    "meetingId" UUID NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "askedAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MeetingReport_pkey" PRIMARY KEY ("meetingId")
);

-- CreateTable
CREATE TABLE "ReportApproval" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "meetingId" UUID NOT NULL,
    "visitId" UUID,
    "state" "ReportApprovalState" NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "mark" TEXT NOT NULL,
    "userId" UUID,
    "saidAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ReportApproval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportVersion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "meetingId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ NOT NULL,
    "userId" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "content" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMPTZ,

    CONSTRAINT "ReportVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ReportApproval_visitId_key" ON "ReportApproval"("visitId");

-- CreateIndex
CREATE INDEX "ReportApproval_meetingId_idx" ON "ReportApproval"("meetingId");

-- CreateIndex
CREATE INDEX "ReportApproval_userId_idx" ON "ReportApproval"("userId");

-- CreateIndex
CREATE INDEX "ReportVersion_userId_idx" ON "ReportVersion"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportVersion_meetingId_number_key" ON "ReportVersion"("meetingId", "number");

-- AddForeignKey
ALTER TABLE "MeetingReport" ADD CONSTRAINT "MeetingReport_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportApproval" ADD CONSTRAINT "ReportApproval_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "MeetingReport"("meetingId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportApproval" ADD CONSTRAINT "ReportApproval_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "MeetingVisit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportApproval" ADD CONSTRAINT "ReportApproval_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportVersion" ADD CONSTRAINT "ReportVersion_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "MeetingReport"("meetingId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportVersion" ADD CONSTRAINT "ReportVersion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A meeting has one chair's approval.
CREATE UNIQUE INDEX "ReportApproval_of_chair" ON "ReportApproval"("meetingId") WHERE "visitId" IS NULL;

-- What was published is what was read: nobody changes it afterwards, whatever the code does.
CREATE FUNCTION keep_report_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ROW(NEW."meetingId", NEW."number", NEW."publishedAt", NEW."reason", NEW."content", NEW."hash")
    IS DISTINCT FROM ROW(OLD."meetingId", OLD."number", OLD."publishedAt", OLD."reason", OLD."content", OLD."hash")
  THEN RAISE EXCEPTION 'a published report does not change';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "ReportVersion_frozen" BEFORE UPDATE ON "ReportVersion" FOR EACH ROW EXECUTE FUNCTION keep_report_version();
