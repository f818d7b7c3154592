-- AlterTable
ALTER TABLE "Record" ADD COLUMN     "scheduledById" UUID,
ADD COLUMN     "scheduledVersion" INTEGER;

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "approvedById" UUID,
ADD COLUMN     "approvedVersion" INTEGER;

-- CreateIndex
CREATE INDEX "Record_scheduledById_idx" ON "Record"("scheduledById");

-- CreateIndex
CREATE INDEX "Revision_approvedById_idx" ON "Revision"("approvedById");

-- AddForeignKey
ALTER TABLE "Record" ADD CONSTRAINT "Record_scheduledById_fkey" FOREIGN KEY ("scheduledById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is scheduled already was scheduled by the writer of the newest such line of history, for the version of now.
UPDATE "Record" r SET "scheduledVersion" = r."version", "scheduledById" = (
    SELECT h."actorId" FROM "History" h JOIN "User" u ON u."id" = h."actorId"
    WHERE h."recordId" = r."id" AND h."action" = 'schedule' ORDER BY h."id" DESC LIMIT 1)
WHERE r."publishAt" IS NOT NULL;

UPDATE "Revision" v SET "approvedVersion" = v."baseVersion", "approvedById" = (
    SELECT h."actorId" FROM "History" h JOIN "User" u ON u."id" = h."actorId"
    WHERE h."recordId" = v."recordId" AND h."action" = 'scheduleChange' ORDER BY h."id" DESC LIMIT 1)
WHERE v."state" = 'approved' AND v."publishAt" IS NOT NULL;
