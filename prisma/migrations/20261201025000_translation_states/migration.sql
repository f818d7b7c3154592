-- How far a record is translated, one letter per language, so that the dashboard counts records without their texts.
-- The texts stay the truth: whatever changes one of them forgets what was computed from it, also the version of the
-- product that does not know this column. lib/records/translation/refresh-states.ts computes it again.
ALTER TABLE "Record" ADD COLUMN "translationStates" TEXT;

-- Finds what is to be computed: forgotten, or computed by other rules. They stand in the first seven characters.
CREATE INDEX "Record_states_version" ON "Record" (left("translationStates", 7));

-- What is forgotten already is locked all the same: nobody computes it from texts that are being changed.
CREATE FUNCTION forget_states(records uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Record" SET "translationStates" = NULL WHERE "id" = ANY(records) AND "translationStates" IS NOT NULL;
  IF NOT FOUND THEN
    PERFORM FROM "Record" WHERE "id" = ANY(records) FOR SHARE;
  END IF;
END $$;

-- Another original language: the same texts, other states.
CREATE FUNCTION forget_states_of_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."translationStates" := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER "Record_forget_states" BEFORE UPDATE OF "sourceLanguage" ON "Record" FOR EACH ROW
  WHEN (OLD."sourceLanguage" IS DISTINCT FROM NEW."sourceLanguage") EXECUTE FUNCTION forget_states_of_source();

-- A text of the record itself.
CREATE FUNCTION forget_states_of_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM forget_states(ARRAY[OLD."recordId", NEW."recordId"]);
  RETURN NULL;
END $$;

-- A text of a part. Arguments: table of the part, its column with the record.
CREATE FUNCTION forget_states_of_part_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('SELECT forget_states(array_agg(%I)) FROM %I WHERE "id" = ANY($1)', TG_ARGV[1], TG_ARGV[0])
    USING ARRAY[OLD."partId", NEW."partId"];
  RETURN NULL;
END $$;

-- A part that goes away, or moves to another record: its texts are gone before they could be asked whose they were.
-- Argument: the column with the record.
CREATE FUNCTION forget_states_of_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was uuid;
  is_now uuid;
BEGIN
  EXECUTE format('SELECT ($1).%I, ($2).%I', TG_ARGV[0], TG_ARGV[0]) INTO was, is_now USING OLD, NEW;
  PERFORM forget_states(ARRAY[was, is_now]);
  RETURN NULL;
END $$;

DO $$
DECLARE
  kind text;
  part record;
BEGIN
  FOREACH kind IN ARRAY ARRAY['City', 'Organisation', 'School', 'Network', 'Cluster', 'Practice', 'Guide', 'Meeting'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW
      EXECUTE FUNCTION forget_states_of_text()', kind || 'Translation_forget_states', kind || 'Translation');
  END LOOP;
  FOR part IN SELECT * FROM (VALUES
    ('Fact', 'recordId'), ('Media', 'recordId'), ('Quotation', 'recordId'), ('Citation', 'recordId'), ('Offer', 'recordId'),
    ('Highlight', 'cityId'), ('District', 'cityId'), ('Actor', 'practiceId'), ('Adaptation', 'practiceId'),
    ('Evaluation', 'practiceId'), ('Session', 'meetingId'), ('Visit', 'meetingId'), ('ReviewItem', 'meetingId')
  ) AS known ("name", "owner") LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW
      EXECUTE FUNCTION forget_states_of_part_text(%L, %L)',
      part."name" || 'Translation_forget_states', part."name" || 'Translation', part."name", part."owner");
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE OR UPDATE OF %I ON %I FOR EACH ROW
      EXECUTE FUNCTION forget_states_of_part(%L)',
      part."name" || '_forget_states', part."owner", part."name", part."owner");
  END LOOP;
END $$;
