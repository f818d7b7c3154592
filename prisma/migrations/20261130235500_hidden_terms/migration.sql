-- A hidden term stays on the records that use it and is not offered to others.
ALTER TABLE "Term" ADD COLUMN "hidden" BOOLEAN NOT NULL DEFAULT false;
