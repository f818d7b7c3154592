-- The visited school reads its part of the review before others do.
CREATE TYPE "SchoolWish" AS ENUM ('asked', 'granted', 'refused');
ALTER TABLE "MeetingVisit" ADD COLUMN "hostOnly" "SchoolWish", ADD COLUMN "hostOnlyWords" TEXT NOT NULL DEFAULT '';
ALTER TABLE "ReviewStatement" ADD COLUMN "shownAt" TIMESTAMPTZ, ADD COLUMN "schoolReadAt" TIMESTAMPTZ;
ALTER TABLE "StatementAnswer" ADD COLUMN "schoolReadAt" TIMESTAMPTZ;
UPDATE "ReviewStatement" SET "shownAt" = "createdAt" WHERE "reach" <> 'private';
