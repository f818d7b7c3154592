-- The HTML of the paragraphs, as lib/records/store/rendered.ts stores it on save; tests/integration/empty/synthetic.test.ts compares the two.
-- Only of the first practices: no measurement asks for the pages of more.

CREATE TEMP TABLE rendered ON COMMIT DROP AS
  SELECT language, number, '<p>' || text || E'</p>\n' AS html,
    left(translate(encode(sha256(convert_to(pg_temp.setting('renderer') || E'\n' || text, 'UTF8')), 'base64'), '+/', '-_'), 22) AS hash
  FROM paragraph;
ANALYZE rendered;

INSERT INTO "RenderedText"
  SELECT DISTINCT id, hash, html
  FROM drawn CROSS JOIN unnest(ARRAY[summary, challenge, solution, impact]) AS number JOIN rendered USING (number)
  WHERE n < 10000
  UNION ALL SELECT id, hash, html FROM synthetic_city JOIN rendered ON number = n % pg_temp.setting('paragraphs')
  UNION ALL SELECT id, hash, html FROM synthetic_network JOIN rendered ON number = n % pg_temp.setting('paragraphs') AND language = source
  UNION ALL SELECT id, hash, html FROM synthetic_school JOIN rendered ON number = n % pg_temp.setting('paragraphs') AND language = source WHERE n % 10 = 0;
UPDATE "Record" SET "renderedBy" = pg_temp.setting('renderer') WHERE "id" IN (SELECT "recordId" FROM "RenderedText");
