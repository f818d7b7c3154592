-- Which search documents answer each of these queries: their numbers, four bytes each, by the place of the query.
-- Without the setting PostgreSQL reads all documents where they are few, because it does not know that each vector has to
-- be fetched and unpacked for it: two thousand documents and a hundred words took seconds.
CREATE FUNCTION documents_with(queries text[]) RETURNS TABLE ("place" int, "numbers" bytea)
LANGUAGE sql STABLE PARALLEL SAFE SET enable_seqscan = off AS $$
  SELECT q."place"::int, (
    SELECT string_agg(int4send(d."number"), ''::bytea) FROM "SearchDocument" d WHERE d."vector" @@ q."query"::tsquery
  )
  FROM unnest(queries) WITH ORDINALITY AS q ("query", "place")
$$;
