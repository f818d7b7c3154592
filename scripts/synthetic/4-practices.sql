-- Practices in all six languages, with what lists filter by.

CREATE TEMP TABLE synthetic_practice ON COMMIT DROP AS
  SELECT own.n, pg_temp.id_of('practice', own.n) AS id, city.id AS city, city.source,
    1995 + pg_temp.draw(own.n, 'start', 31) AS start,
    CASE WHEN pg_temp.draw(own.n, 'ended', 10) < 4 THEN 1995 + pg_temp.draw(own.n, 'start', 31) + pg_temp.draw(own.n, 'years', 6) END AS finish,
    timestamptz '2025-04-01 08:00Z' + own.n * interval '5 minutes' AS at
  FROM generate_series(0, pg_temp.setting('practices') - 1) own(n)
  JOIN synthetic_city city ON city.n = pg_temp.draw_uneven(own.n, 'city', pg_temp.setting('cities'));
ANALYZE synthetic_practice;
INSERT INTO "Record" ("id", "kind", "slug", "sourceLanguage", "responsibleCityId", "publication", "publishedAt", "demo", "createdAt", "updatedAt")
  SELECT id, 'practice', 'synthetic-practice-' || n, source, city, 'published', at, true, at, at FROM synthetic_practice;
-- The checks of foreign keys are planned for the size that their table has when they are first needed.
ANALYZE "Record", "City", "Network", "School";
INSERT INTO "Practice" ("id", "typeId", "phaseId", "start", "startEarliest", "startLatest", "end", "endEarliest", "endLatest",
    "countries", "agesFrom", "agesTo", "fieldOfActionId", "weight", "evidenceId", "costBandId")
  SELECT id, pg_temp.pick(n, 'type', type.ids), pg_temp.pick(n, 'phase', phase.ids),
    start::text, make_date(start, 1, 1), make_date(start, 12, 31), finish::text, make_date(finish, 1, 1), make_date(finish, 12, 31),
    '{}', pg_temp.draw(n, 'ages', 8), 12 + pg_temp.draw(n, 'ages', 6),
    CASE WHEN pg_temp.draw(n, 'has field', 10) < 7 THEN pg_temp.pick(n, 'field', field.ids) END,
    (ARRAY['key', 'supporting']::"Weight"[])[1 + pg_temp.draw(n, 'weight', 2)],
    CASE WHEN pg_temp.draw(n, 'has evidence', 10) < 8 THEN pg_temp.pick(n, 'evidence', evidence.ids) END,
    CASE WHEN pg_temp.draw(n, 'has cost', 10) < 6 THEN pg_temp.pick(n, 'cost', cost.ids) END
  FROM synthetic_practice, term_pool type, term_pool phase, term_pool field, term_pool evidence, term_pool cost
  WHERE (type."vocabulary", phase."vocabulary", field."vocabulary", evidence."vocabulary", cost."vocabulary")
    = ('practice-type', 'phase', 'field-of-action', 'evidence', 'cost-band');

ANALYZE "Practice";

-- The title names a concept and ends with the practice's number, the other texts are drawn paragraphs.
CREATE TEMP TABLE drawn ON COMMIT DROP AS
  SELECT n, id, at, source, 1 + pg_temp.draw(n, 'subject', 8) AS subject, 1 + pg_temp.draw(n, 'companion', 6) AS companion,
    pg_temp.draw(n, 'concept', pg_temp.setting('concepts')) AS concept,
    pg_temp.draw(n, 'summary', pg_temp.setting('paragraphs')) AS summary, pg_temp.draw(n, 'challenge', pg_temp.setting('paragraphs')) AS challenge,
    pg_temp.draw(n, 'solution', pg_temp.setting('paragraphs')) AS solution, pg_temp.draw(n, 'impact', pg_temp.setting('paragraphs')) AS impact
  FROM synthetic_practice;
ANALYZE drawn;
CREATE TEMP VIEW practice_text AS
  SELECT id, at, source, language, subjects[subject] || ' ' || companions[companion] || ': ' || forms[1] || ' ' || n AS title,
    a.text AS summary, b.text AS challenge, c.text AS solution, d.text AS impact
  FROM drawn CROSS JOIN word JOIN listed_word USING (language, concept)
  JOIN paragraph a USING (language) JOIN paragraph b USING (language) JOIN paragraph c USING (language) JOIN paragraph d USING (language)
  WHERE a.number = summary AND b.number = challenge AND c.number = solution AND d.number = impact;
CREATE TEMP TABLE made_from ON COMMIT DROP AS
  SELECT id, jsonb_build_object('title', pg_temp.hash_text(title), 'summary', pg_temp.hash_text(summary), 'challenge',
    pg_temp.hash_text(challenge), 'solution', pg_temp.hash_text(solution), 'impact', pg_temp.hash_text(impact)) AS hashes
  FROM practice_text WHERE language = source;
ANALYZE made_from;
INSERT INTO "PracticeTranslation" ("recordId", "language", "published", "translatedAt", "madeFrom", "title", "summary", "challenge", "solution", "impact")
  SELECT text.id, language, true, at, CASE WHEN language = source THEN '{}' ELSE hashes END, title, summary, challenge, solution, impact
  FROM practice_text text JOIN made_from ON made_from.id = text.id;

-- One or two cities and networks; a school for every other practice.
INSERT INTO "Link" SELECT id, 'practice', 'cities', city, 'city', 0 FROM synthetic_practice;
INSERT INTO "Link"
  SELECT p.id, 'practice', 'cities', c.id, 'city', 1 FROM synthetic_practice p
  JOIN synthetic_city c ON c.n = pg_temp.draw(p.n, 'second city', pg_temp.setting('cities'))
  WHERE pg_temp.draw(p.n, 'has second city', 5) = 0 ON CONFLICT DO NOTHING;
INSERT INTO "Link"
  SELECT p.id, 'practice', 'networks', w.id, 'network', place FROM synthetic_practice p CROSS JOIN generate_series(0, 1) place
  JOIN synthetic_network w ON w.n = pg_temp.draw(p.n * 2 + place, 'network', pg_temp.setting('networks'))
  WHERE pg_temp.draw(p.n, 'networks', 3) > place
  ON CONFLICT DO NOTHING;
INSERT INTO "Link"
  SELECT p.id, 'practice', 'schools', s.id, 'school', 0 FROM synthetic_practice p
  JOIN synthetic_school s ON s.n = pg_temp.draw(p.n, 'school', pg_temp.setting('schools')) WHERE p.n % 2 = 0;

-- At most so many terms of each vocabulary.
INSERT INTO "RecordTerm"
  SELECT id, pg_temp.pick(n * 4 + place, vocabulary, ids), place
  FROM synthetic_practice, term_pool JOIN
    (VALUES ('level', 3), ('scope', 1), ('recipient', 2), ('theme', 3), ('implementer', 2), ('need', 1), ('learners', 2)) v(vocabulary, most) USING (vocabulary),
    generate_series(0, most - 1) place
  WHERE place <= pg_temp.draw(n, 'how many ' || vocabulary, most)
  ON CONFLICT DO NOTHING;
