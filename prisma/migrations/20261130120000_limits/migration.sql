-- History and audit refuse to be emptied, too.
CREATE TRIGGER "History_never_emptied" BEFORE TRUNCATE ON "History" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEntry_never_emptied" BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Addresses are stored in lower case, so that export and erasure find them however they were typed.
UPDATE "PersonAddress" SET "email" = lower("email") WHERE "email" <> lower("email");
UPDATE "Token" SET "email" = lower("email") WHERE "email" <> lower("email");
UPDATE "Revision" SET "authorEmail" = lower("authorEmail") WHERE "authorEmail" <> lower("authorEmail");
UPDATE "Message" SET "senderEmail" = lower("senderEmail") WHERE "senderEmail" <> lower("senderEmail");
UPDATE "Proposal" SET "email" = lower("email") WHERE "email" <> lower("email");
UPDATE "Approval" SET "email" = lower("email") WHERE "email" <> lower("email");
UPDATE "Email" SET "to" = lower("to") WHERE "to" <> lower("to");
ALTER TABLE "PersonAddress" ADD CONSTRAINT "PersonAddress_email_lowercase" CHECK ("email" = lower("email"));
ALTER TABLE "Token" ADD CONSTRAINT "Token_email_lowercase" CHECK ("email" = lower("email"));
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_authorEmail_lowercase" CHECK ("authorEmail" = lower("authorEmail"));
ALTER TABLE "Message" ADD CONSTRAINT "Message_senderEmail_lowercase" CHECK ("senderEmail" = lower("senderEmail"));
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_email_lowercase" CHECK ("email" = lower("email"));
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_email_lowercase" CHECK ("email" = lower("email"));
ALTER TABLE "Email" ADD CONSTRAINT "Email_to_lowercase" CHECK ("to" = lower("to"));
