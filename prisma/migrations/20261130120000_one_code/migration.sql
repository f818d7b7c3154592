-- "01 234 567" and "01234567" are one code: blanks and unseen signs are no part of it.
CREATE FUNCTION plain_code(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT upper(regexp_replace(normalize(value, NFKC),
    U&'[\0009-\000d \0085\00a0\00ad\1680\180e\2000-\200f\2028-\202f\205f-\206f\3000\feff]', '', 'g') COLLATE "und-x-icu")
$$;

-- A code is unique within its system. Where two records have one already they are to be merged: the index cannot be made
-- then, and saving another one more is still refused by the older one, sign by sign.
DO $$
BEGIN
  CREATE UNIQUE INDEX "School_code" ON "School" (fold_text("codeSystem"), plain_code("officialCode"));
EXCEPTION WHEN unique_violation THEN
  RAISE NOTICE 'Schools have the same official code: merge them';
END $$;
DO $$
BEGIN
  CREATE UNIQUE INDEX "Cluster_code" ON "Cluster" (fold_text("codeSystem"), plain_code("registerCode"));
EXCEPTION WHEN unique_violation THEN
  RAISE NOTICE 'Clusters have the same register code: merge them';
END $$;
