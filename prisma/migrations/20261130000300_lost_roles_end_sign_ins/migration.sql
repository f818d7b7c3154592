-- The rights of a sign-in are read anew at each request, so a role that was added needs no new one. A role that was lost
-- still ends them.
DROP TRIGGER "Grant_ends_sign_ins" ON "Grant";

CREATE OR REPLACE FUNCTION end_sign_ins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "SignIn" SET "revokedAt" = now() WHERE "revokedAt" IS NULL AND "userId" = OLD."userId";
  RETURN NULL;
END $$;

CREATE TRIGGER "Grant_ends_sign_ins" AFTER UPDATE OR DELETE ON "Grant" FOR EACH ROW EXECUTE FUNCTION end_sign_ins();
