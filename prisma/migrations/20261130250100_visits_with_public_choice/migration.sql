-- The public page of a meeting shows prepared visits.
ALTER TABLE "MeetingVisit" ADD COLUMN "showSchool" BOOLEAN NOT NULL DEFAULT false;
