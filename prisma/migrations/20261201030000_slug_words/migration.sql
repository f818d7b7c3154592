-- The admin finds records by words anywhere in their address.
DO $$
BEGIN
  CREATE INDEX "Record_slug_words" ON "Record" USING gin ("slug" gin_trgm_ops);
EXCEPTION WHEN undefined_object THEN
  RAISE NOTICE 'pg_trgm is not available: searching for words in addresses reads every record';
END $$;
