-- AlterTable
ALTER TABLE "MeetingVisit" ADD COLUMN "sessionId" UUID;

-- The wish that a place meets is read from the wishes, which may change afterwards.
ALTER TABLE "VisitGroupMember" DROP COLUMN "wishRank";

-- CreateIndex
CREATE INDEX "MeetingVisit_sessionId_idx" ON "MeetingVisit"("sessionId");

-- AddForeignKey
ALTER TABLE "MeetingVisit" ADD CONSTRAINT "MeetingVisit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "MeetingSession"("id") ON DELETE SET NULL ON UPDATE CASCADE;
