-- Registers are a list now (lib/kinds/registers.ts). Known spellings become the id of the list. Where that would make
-- two records with one code, both stay as they are, to be merged; what is unknown stays and is asked about at the next save.
CREATE TEMPORARY TABLE spelled (spelling text, id text);
INSERT INTO spelled VALUES
  ('at', 'AT'), ('skz', 'AT'), ('schulkennzahl', 'AT'), ('schuleogd', 'AT'), ('stadt wien', 'AT'),
  ('cz', 'CZ'), ('red izo', 'CZ'), ('red_izo', 'CZ'), ('redizo', 'CZ'), ('msmt', 'CZ'), ('cz-redizo', 'CZ'),
  ('cz-izo', 'CZ-IZO'), ('izo', 'CZ-IZO'),
  ('es', 'ES'), ('rcd', 'ES'), ('espana', 'ES'), ('spain', 'ES'),
  ('es-ct', 'ES-CT'), ('catalunya', 'ES-CT'), ('cataluna', 'ES-CT'), ('catalonia', 'ES-CT'), ('gencat', 'ES-CT'),
  ('generalitat de catalunya', 'ES-CT'),
  ('fi', 'FI'), ('tilastokeskus', 'FI'), ('statistikcentralen', 'FI'), ('finland', 'FI'), ('suomi', 'FI'),
  ('tampere gis id', 'FI-TRE'), ('tampere_gis_id', 'FI-TRE'), ('tampere', 'FI-TRE'),
  ('ie', 'IE'), ('roll number', 'IE'), ('ireland', 'IE'),
  ('pt', 'PT'), ('gesedu', 'PT'), ('dgae', 'PT'), ('dgeec', 'PT'), ('portugal', 'PT'),
  ('demo register', 'demo');

UPDATE "School" AS school SET "codeSystem" = spelled.id FROM spelled
WHERE fold_text(school."codeSystem") = spelled.spelling AND school."codeSystem" <> spelled.id
  AND NOT EXISTS (SELECT FROM "School" AS other JOIN spelled AS same ON fold_text(other."codeSystem") = same.spelling
    WHERE other."id" <> school."id" AND same.id = spelled.id
      AND plain_code(other."officialCode") = plain_code(school."officialCode"));

UPDATE "Cluster" AS cluster SET "codeSystem" = spelled.id FROM spelled
WHERE fold_text(cluster."codeSystem") = spelled.spelling AND cluster."codeSystem" <> spelled.id
  AND NOT EXISTS (SELECT FROM "Cluster" AS other JOIN spelled AS same ON fold_text(other."codeSystem") = same.spelling
    WHERE other."id" <> cluster."id" AND same.id = spelled.id
      AND plain_code(other."registerCode") = plain_code(cluster."registerCode"));

DROP TABLE spelled;
