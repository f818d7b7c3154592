-- Cities in 20 countries, networks of theirs, and schools.

CREATE TEMP TABLE synthetic_city ON COMMIT DROP AS
  SELECT n, pg_temp.id_of('city', n) AS id,
    (ARRAY['ES', 'PT', 'SE', 'CZ', 'FI', 'IT', 'FR', 'DE', 'PL', 'IE', 'NL', 'BE', 'DK', 'NO', 'AT', 'HR', 'EE', 'GR', 'RO', 'SI'])[1 + n % 20] AS country,
    (ARRAY['es', 'pt', 'sv', 'cs', 'sv', 'es', 'ca', 'en', 'cs', 'en', 'en', 'ca', 'sv', 'sv', 'en', 'cs', 'en', 'en', 'es', 'cs'])[1 + n % 20] AS source,
    (ARRAY['Bellmar', 'Costabria', 'Ålvik', 'Čermna', 'Dolnova', 'Estremar', 'Fjordal', 'Granvila', 'Hájov', 'Ilhamar'])[1 + n % 10]
      || ' ' || n AS name,
    36 + pg_temp.draw(n, 'lat', 2800) / 100.0 AS lat, -9 + pg_temp.draw(n, 'lon', 3300) / 100.0 AS lon,
    timestamptz '2025-01-01 08:00Z' + n * interval '1 hour' AS at
  FROM generate_series(0, pg_temp.setting('cities') - 1) n;
INSERT INTO "Record" ("id", "kind", "slug", "sourceLanguage", "publication", "publishedAt", "demo", "createdAt", "updatedAt")
  SELECT id, 'city', 'synthetic-city-' || n, source, 'published', at, true, at, at FROM synthetic_city;
INSERT INTO "City" ("id", "country", "lat", "lon", "population", "populationAsOf", "populationAsOfEarliest", "populationAsOfLatest", "timeZone")
  SELECT id, country, lat, lon, 20000 + pg_temp.draw(n, 'population', 900000), '2024', '2024-01-01', '2024-12-31', 'Europe/Madrid'
  FROM synthetic_city;
INSERT INTO "CityTranslation" ("recordId", "language", "published", "translatedAt", "name", "description", "madeFrom")
  SELECT id, text.language, true, at, name, text.text, CASE WHEN text.language = source THEN '{}' ELSE
    jsonb_build_object('name', pg_temp.hash_text(name), 'description', pg_temp.hash_text(original.text)) END
  FROM synthetic_city JOIN paragraph text ON text.number = n % pg_temp.setting('paragraphs')
  JOIN paragraph original ON original.number = n % pg_temp.setting('paragraphs') AND original.language = source;

-- Networks and schools have names of their own and are written in one language only: readers of others get that one.
CREATE TEMP TABLE synthetic_network ON COMMIT DROP AS
  SELECT own.n, pg_temp.id_of('network', own.n) AS id, city.id AS city, city.source,
    1990 + pg_temp.draw(own.n, 'founded', 35) AS founded, timestamptz '2025-02-01 08:00Z' + own.n * interval '1 hour' AS at
  FROM generate_series(0, pg_temp.setting('networks') - 1) own(n)
  JOIN synthetic_city city ON city.n = pg_temp.draw_uneven(own.n, 'city', pg_temp.setting('cities'));
INSERT INTO "Record" ("id", "kind", "slug", "sourceLanguage", "responsibleCityId", "publication", "publishedAt", "demo", "createdAt", "updatedAt")
  SELECT id, 'network', 'synthetic-network-' || n, source, city, 'published', at, true, at, at FROM synthetic_network;
INSERT INTO "Network" ("id", "founded", "foundedEarliest", "foundedLatest")
  SELECT id, founded::text, make_date(founded, 1, 1), make_date(founded, 12, 31) FROM synthetic_network;
INSERT INTO "NetworkTranslation" ("recordId", "language", "published", "translatedAt", "name", "purpose")
  SELECT id, source, true, at, subjects[1 + n % 8] || ' ' || n, text
  FROM synthetic_network JOIN word ON word.language = source
  JOIN paragraph ON paragraph.language = source AND number = n % pg_temp.setting('paragraphs');
INSERT INTO "Link" SELECT id, 'network', 'cities', city, 'city', 0 FROM synthetic_network;
INSERT INTO "RecordTerm" SELECT id, pg_temp.pick(n, 'theme', ids), 0 FROM synthetic_network, term_pool WHERE "vocabulary" = 'theme';

CREATE TEMP TABLE synthetic_school ON COMMIT DROP AS
  SELECT own.n, pg_temp.id_of('school', own.n) AS id, city.id AS city, city.source, city.lat, city.lon,
    pg_temp.pick(own.n, 'ownership', (SELECT ids FROM term_pool WHERE "vocabulary" = 'ownership')) AS ownership, timestamptz '2025-03-01 08:00Z' + own.n * interval '1 minute' AS at
  FROM generate_series(0, pg_temp.setting('schools') - 1) own(n)
  JOIN synthetic_city city ON city.n = pg_temp.draw_uneven(own.n, 'city', pg_temp.setting('cities'));
INSERT INTO "Record" ("id", "kind", "slug", "sourceLanguage", "responsibleCityId", "publication", "publishedAt", "demo", "createdAt", "updatedAt")
  SELECT id, 'school', 'synthetic-school-' || n, source, city, 'published', at, true, at, at FROM synthetic_school;
ANALYZE "Record";
INSERT INTO "School" ("id", "ownershipId", "cityId", "lat", "lon", "status")
  SELECT id, ownership, city, lat + pg_temp.draw(n, 'lat', 100) / 1000.0, lon + pg_temp.draw(n, 'lon', 100) / 1000.0, 'open' FROM synthetic_school;
INSERT INTO "SchoolTranslation" ("recordId", "language", "published", "translatedAt", "name", "description")
  -- Every tenth school describes itself; of the others there is what a register has.
  SELECT id, source, true, at, companions[1 + n % 6] || ' ' || n, CASE WHEN n % 10 = 0 THEN text END
  FROM synthetic_school JOIN word ON word.language = source
  JOIN paragraph ON paragraph.language = source AND number = n % pg_temp.setting('paragraphs');
INSERT INTO "SchoolLevel" ("id", "schoolId", "position", "levelId")
  SELECT pg_temp.id_of('level', n), id, 0, pg_temp.pick(n, 'level', ids)
  FROM synthetic_school, term_pool WHERE "vocabulary" = 'level';
