-- What lib/records/search/index-record.ts writes for these records; tests/integration/empty/synthetic.test.ts compares the two.

ANALYZE "Record", "Link", "RecordTerm", "Practice", "PracticeTranslation", "SchoolTranslation", "CityTranslation", "NetworkTranslation";

-- A term counts for itself and for its broader ones, by its notation.
CREATE TEMP TABLE term_facet ON COMMIT DROP AS
  WITH RECURSIVE above("id", ancestor) AS (
    SELECT "id", "id" FROM "Term" UNION SELECT above."id", "broaderId" FROM above JOIN "Term" ON "Term"."id" = ancestor WHERE "broaderId" IS NOT NULL
  )
  SELECT above."id", (CASE "vocabulary" WHEN 'practice-type' THEN 'type' WHEN 'field-of-action' THEN 'field' WHEN 'cost-band' THEN 'cost' ELSE "vocabulary" END)
    || ':' || "notation" AS facet
  FROM above JOIN "Term" ON "Term"."id" = ancestor;

CREATE TEMP TABLE entry ON COMMIT DROP AS
  SELECT id, 'city'::"Kind" AS kind, NULL::date AS earliest, NULL::date AS latest, jsonb_build_object('country', c."country",
      'coordinates', jsonb_build_object('lat', c."lat", 'lon', c."lon"), 'population', c."population", 'populationAsOf', c."populationAsOf") AS card,
    ARRAY[]::text[] AS terms, ARRAY[]::uuid[] AS cities
  FROM synthetic_city JOIN "City" c USING (id)
  UNION ALL
  SELECT id, 'network', k."foundedEarliest", NULL, jsonb_build_object('cities', jsonb_build_array(city), 'founded', k."founded"),
    (SELECT array_agg("termId") FROM "RecordTerm" WHERE "recordId" = id), ARRAY[city]
  FROM synthetic_network JOIN "Network" k USING (id)
  UNION ALL
  SELECT s.id, 'school', NULL, NULL, jsonb_build_object('city', city, 'levels', jsonb_build_array(l."levelId"), 'ownership', ownership,
      'coordinates', jsonb_build_object('lat', k."lat", 'lon', k."lon"), 'status', k."status"), ARRAY[l."levelId", ownership], ARRAY[city]
  FROM synthetic_school s JOIN "School" k USING (id) JOIN "SchoolLevel" l ON l."schoolId" = s.id
  UNION ALL
  SELECT id, 'practice', "startEarliest", "endLatest", jsonb_strip_nulls(jsonb_build_object('type', "typeId", 'phase', "phaseId",
      'start', k."start", 'end', k."end", 'evidence', "evidenceId", 'cities', to_jsonb(linked.cities), 'levels', to_jsonb(levels), 'themes', to_jsonb(themes))),
    tagged.terms || ARRAY["typeId", "phaseId", "evidenceId", "fieldOfActionId", "costBandId"], linked.cities
  FROM synthetic_practice JOIN "Practice" k USING (id),
    LATERAL (SELECT array_agg("toId" ORDER BY "position") AS cities FROM "Link" WHERE "fromId" = id AND "field" = 'cities') linked,
    LATERAL (SELECT array_agg("termId") AS terms,
        array_agg("termId" ORDER BY "position") FILTER (WHERE "termId" LIKE 'level/%') AS levels,
        array_agg("termId" ORDER BY "position") FILTER (WHERE "termId" LIKE 'theme/%') AS themes
      FROM "RecordTerm" WHERE "recordId" = id) tagged;

CREATE TEMP VIEW entry_text AS
  SELECT "recordId", "language", "title", "summary" AS lead FROM "PracticeTranslation"
  UNION ALL SELECT "recordId", "language", "name", "description" FROM "SchoolTranslation"
  UNION ALL SELECT "recordId", "language", "name", "description" FROM "CityTranslation"
  UNION ALL SELECT "recordId", "language", "name", "purpose" FROM "NetworkTranslation";

CREATE TEMP TABLE neutral_entry ON COMMIT DROP AS
  SELECT entry.*, of_terms.facets || of_cities.facets || of_languages.facets AS facets, of_languages.all AS languages
  FROM entry,
    LATERAL (SELECT array_agg(DISTINCT facet) AS facets FROM term_facet WHERE term_facet."id" = ANY (terms)) of_terms,
    LATERAL (SELECT array_agg('city:' || "id") || array_agg(DISTINCT 'country:' || "country") AS facets FROM "City" WHERE "id" = ANY (cities)) of_cities,
    LATERAL (SELECT array_agg("language" ORDER BY position) AS all, array_agg('language:' || "language") AS facets
      FROM entry_text JOIN reader USING ("language") WHERE "recordId" = entry.id) of_languages;
-- A city is filtered by its own country.
UPDATE neutral_entry SET facets = facets || ('country:' || country) FROM synthetic_city c WHERE c.id = neutral_entry.id;

INSERT INTO "SearchEntry" ("recordId", "language", "kind", "slug", "title", "textLanguage", "lead", "leadLanguage", "facets",
    "sortKey", "earliest", "latest", "updatedAt", "card")
  SELECT r."id", reader.language, r."kind", r."slug", shown."title", shown."language", pg_temp.excerpt(coalesce(shown.lead, '')), shown."language",
    ARRAY['in:' || r."kind" || '@' || reader.language] || facets, '', earliest, latest, r."updatedAt",
    jsonb_build_object('fields', card, 'languages', to_jsonb(languages), 'source', r."sourceLanguage", 'demo', true)
  FROM neutral_entry JOIN "Record" r USING (id) CROSS JOIN reader,
    -- The reader's language, the record's own, English, the others.
    LATERAL (SELECT text.* FROM entry_text text JOIN reader other USING ("language") WHERE "recordId" = r."id"
      ORDER BY text."language" = reader.language DESC, text."language" = r."sourceLanguage" DESC, text."language" = 'en' DESC, other.position LIMIT 1) shown;
