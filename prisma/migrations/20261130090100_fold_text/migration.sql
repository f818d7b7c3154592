-- How two people write the same word: step by step what `fold` in lib/text/fold.ts does, and a test compares both.
CREATE FUNCTION fold_text(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      translate(
        replace(replace(replace(replace(
          regexp_replace(
            lower(normalize(translate(value, U&'\00b4\0060', ''''''), NFKD) COLLATE "und-x-icu"),
            U&'[\0300-\036f\0483-\0489\1ab0-\1aff\1dc0-\1dff\20d0-\20ff\fe20-\fe2f\00ad\061c\115f\1160\180b-\180f\200b-\200f\202a-\202e\2060-\206f\3164\fe00-\fe0f\feff\ffa0''"\00ab\00b7\00bb\02b9-\02bc\2018-\201f\2022\2027\2032\2039\203a\2219\22c5\30fb]',
            '', 'g'),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
        U&'øđðłħŧŋıς\2010\2011\2012\2013\2014\2015\2212\0009\000a\000b\000c\000d\0085\1680\2028\2029', 'oddlhtniσ-------         '),
      '  +', ' ', 'g'),
      'l[.-](?=l)', 'l', 'g'),
      U&'([0-9])[.:]?(?:era|er|st|nd|rd|th|[aenort\00b0])(?![a-z0-9])', '\1', 'g'),
      '([0-9])\.(?![a-z0-9])', '\1', 'g'),
    ' ')
$$;

-- Lists look for words anywhere in title and lead. The folded text is kept with the entry, and the index of
-- three-letter pieces is made from it.
ALTER TABLE "SearchEntry" ADD COLUMN "folded" text GENERATED ALWAYS AS (fold_text("title" || ' ' || "lead")) STORED;
DROP INDEX IF EXISTS "SearchEntry_words";
DO $$
BEGIN
  CREATE INDEX "SearchEntry_words" ON "SearchEntry" USING gin ("folded" gin_trgm_ops);
EXCEPTION WHEN undefined_object THEN
  RAISE NOTICE 'pg_trgm is not available: searching for words reads every entry';
END $$;

-- The same for titles, which the admin searches.
DO $$
DECLARE one record;
BEGIN
  FOR one IN SELECT table_name AS tab, column_name AS col FROM information_schema.columns
    WHERE table_schema = current_schema() AND (table_name, column_name) IN (
      ('CityTranslation', 'name'), ('OrganisationTranslation', 'name'), ('SchoolTranslation', 'name'),
      ('NetworkTranslation', 'name'), ('ClusterTranslation', 'name'), ('PracticeTranslation', 'title'),
      ('GuideTranslation', 'title'), ('MeetingTranslation', 'title'))
  LOOP
    EXECUTE format('CREATE INDEX %I ON %I USING gin (fold_text(%I) gin_trgm_ops)', one.tab || '_words', one.tab, one.col);
  END LOOP;
  -- What the inbox searches: the expression of lib/contact/inbox/list-query.ts.
  CREATE INDEX "Message_words" ON "Message" USING gin (fold_text(
    coalesce("senderName", '') || ' ' || coalesce("senderOrganisation", '') || ' ' || coalesce("senderCity", '') || ' ' ||
    coalesce("senderEmail", '') || ' ' || coalesce("body", '') || ' ' || "reference") gin_trgm_ops);
EXCEPTION WHEN undefined_object THEN
  RAISE NOTICE 'pg_trgm is not available: searching reads every title and every message';
END $$;
