-- What a document points at: records that belong to a good answer are found with it.
ALTER TABLE "SearchDocument" ADD COLUMN "links" UUID[] NOT NULL DEFAULT '{}';
ALTER TABLE "SearchDocument" ALTER COLUMN "links" DROP DEFAULT;
