-- A word in a long text says less about it than in a short one. The job of the index fills it in.
ALTER TABLE "SearchDocument" ADD COLUMN "length" SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE "SearchDocument" ALTER COLUMN "length" DROP DEFAULT;
