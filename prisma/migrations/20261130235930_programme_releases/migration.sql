-- AlterEnum
ALTER TYPE "MeetingLetterKind" ADD VALUE 'placeConfirmed';
ALTER TYPE "MeetingLetterKind" ADD VALUE 'programmeChanged';

-- AlterTable
ALTER TABLE "MeetingLetter" ADD COLUMN "releaseId" UUID,
ADD COLUMN "sinceId" UUID;

-- CreateIndex
CREATE INDEX "MeetingLetter_releaseId_idx" ON "MeetingLetter"("releaseId");

-- CreateIndex
CREATE INDEX "MeetingLetter_sinceId_idx" ON "MeetingLetter"("sinceId");

-- AddForeignKey
ALTER TABLE "MeetingLetter" ADD CONSTRAINT "MeetingLetter_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "ProgrammeRelease"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingLetter" ADD CONSTRAINT "MeetingLetter_sinceId_fkey" FOREIGN KEY ("sinceId") REFERENCES "ProgrammeRelease"("id") ON DELETE SET NULL ON UPDATE CASCADE;
