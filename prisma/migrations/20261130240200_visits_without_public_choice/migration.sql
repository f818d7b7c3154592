-- No public page reads prepared visits yet.
ALTER TABLE "MeetingVisit" DROP COLUMN "showSchool";
