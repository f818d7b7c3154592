-- AlterEnum
ALTER TYPE "MeetingLetterKind" ADD VALUE 'schoolAgreement';
ALTER TYPE "MeetingLetterKind" ADD VALUE 'schoolApproval';
ALTER TYPE "MeetingLetterKind" ADD VALUE 'schoolNumbers';
ALTER TYPE "MeetingLetterKind" ADD VALUE 'schoolThanks';
ALTER TYPE "MeetingLetterKind" ADD VALUE 'visitCancelled';

-- AlterTable
ALTER TABLE "MeetingLetter" ADD COLUMN "visitId" UUID;

-- CreateIndex
CREATE INDEX "MeetingLetter_visitId_idx" ON "MeetingLetter"("visitId");

-- AddForeignKey
ALTER TABLE "MeetingLetter" ADD CONSTRAINT "MeetingLetter_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "MeetingVisit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
