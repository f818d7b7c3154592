-- References and terms can be brought in from files. They are no records, so rows of imports point at what their kind says.
ALTER TYPE "ImportKind" ADD VALUE 'reference';
ALTER TYPE "ImportKind" ADD VALUE 'term';

ALTER TABLE "ImportRow" DROP CONSTRAINT "ImportRow_recordId_fkey";
ALTER TABLE "ImportVerdict" DROP CONSTRAINT "ImportVerdict_recordId_fkey";
ALTER TABLE "ImportedRecord" DROP CONSTRAINT "ImportedRecord_recordId_fkey";

-- What the keys did when a record is deleted.
CREATE FUNCTION forget_imports_of_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "ImportRow" SET "recordId" = NULL WHERE "recordId" = OLD."id";
  DELETE FROM "ImportVerdict" WHERE "recordId" = OLD."id";
  DELETE FROM "ImportedRecord" WHERE "recordId" = OLD."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "Record_forget_imports" AFTER DELETE ON "Record" FOR EACH ROW EXECUTE FUNCTION forget_imports_of_record();
