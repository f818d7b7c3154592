-- What the other files draw with. The same number always draws the same: no seed, no state, any order of execution.

CREATE FUNCTION pg_temp.draw(n int, what text, sides int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT ('x' || substr(md5(what || n), 1, 7))::bit(28)::int % sides
$$;
-- A few cities have most of the practices, as in life.
CREATE FUNCTION pg_temp.draw_uneven(n int, what text, sides int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT floor(power(pg_temp.draw(n, what, 100000) / 100000.0, 2) * sides)::int
$$;
CREATE FUNCTION pg_temp.id_of(what text, n int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  -- With the digits that make it a UUID of version 5, as forms check it.
  SELECT overlay(overlay(md5('xarxa synthetic ' || what || ' ' || n) PLACING '5' FROM 13) PLACING '8' FROM 17)::uuid
$$;
CREATE FUNCTION pg_temp.setting(name text) RETURNS int LANGUAGE sql STABLE AS $$
  SELECT current_setting('synthetic.' || name)::int
$$;
-- The same as hashText of lib/text/hash.ts, for plain text on one line.
CREATE FUNCTION pg_temp.hash_text(words text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT left(translate(encode(sha256(convert_to(to_json(words)::text, 'UTF8')), 'base64'), '+/', '-_'), 16)
$$;
-- The same as excerpt of lib/text/markdown.ts, for text without markup.
CREATE FUNCTION pg_temp.excerpt(words text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN length(words) <= 260 THEN words
    ELSE regexp_replace(regexp_replace(left(words, 260), ' [^ ]*$', ''), '[[:space:][:punct:]]+$', '') || '…' END
$$;

CREATE TEMP TABLE reader (language text, position int) ON COMMIT DROP;
INSERT INTO reader SELECT language, position FROM unnest(ARRAY['ca', 'es', 'en', 'sv', 'cs', 'pt']) WITH ORDINALITY l(language, position);

-- The terms of each vocabulary, to draw from.
CREATE TEMP TABLE term_pool ON COMMIT DROP AS
  SELECT "vocabulary", array_agg("id" ORDER BY "position", "id") AS ids FROM "Term" GROUP BY "vocabulary";
CREATE FUNCTION pg_temp.pick(n int, what text, ids text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT ids[1 + pg_temp.draw_uneven(n, what, cardinality(ids))]
$$;
