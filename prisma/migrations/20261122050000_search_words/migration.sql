-- Lists look for words anywhere in title and lead: an index of three-letter pieces finds them. The extension comes with
-- PostgreSQL and the owner of a database may add it; where it is missing all the same, searching works and is slower.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX "SearchEntry_words" ON "SearchEntry" USING gin (("title" || ' ' || "lead") gin_trgm_ops);
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
  RAISE NOTICE 'pg_trgm is not available: searching for words reads every entry';
END $$;
