-- How the translations stood before a change: what each was made from and by whom. Bringing an earlier version back
-- brings this back too. Older lines have none.
ALTER TABLE "History" ADD COLUMN "translationsBefore" JSONB;
