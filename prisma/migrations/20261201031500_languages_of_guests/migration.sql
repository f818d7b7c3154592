-- Guests read and speak more languages than the site has: codes of ISO 639 instead of the six.
ALTER TABLE "MeetingPerson" DROP CONSTRAINT "MeetingPerson_languages";
ALTER TABLE "MeetingPerson" ADD CONSTRAINT "MeetingPerson_languages"
  CHECK (array_to_string("languages", ',', '-') ~ '^([a-z]{2,3}(,[a-z]{2,3})*)?$');
