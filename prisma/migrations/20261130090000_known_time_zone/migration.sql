-- Rows written before zones were checked may hold any text, and AT TIME ZONE fails the whole statement at an unknown one.
CREATE FUNCTION known_time_zone(zone text) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  PERFORM now() AT TIME ZONE zone;
  RETURN zone;
EXCEPTION WHEN invalid_parameter_value THEN
  RETURN NULL;
END $$;
