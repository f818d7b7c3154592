-- CreateEnum
CREATE TYPE "EmailState" AS ENUM ('waiting', 'sent', 'failed', 'kept');

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "totpLastStep" INTEGER,
ADD COLUMN     "totpPending" TEXT;

-- AlterTable
ALTER TABLE "SignIn" ADD COLUMN     "method" TEXT NOT NULL DEFAULT 'link';

-- CreateTable
CREATE TABLE "Email" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "to" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "headers" JSONB NOT NULL DEFAULT '{}',
    "messageId" TEXT NOT NULL,
    "state" "EmailState" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leasedUntil" TIMESTAMPTZ,
    "problem" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ,

    CONSTRAINT "Email_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormDraft" (
    "id" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "errors" JSONB NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "FormDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "endsAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Email_messageId_key" ON "Email"("messageId");

-- CreateIndex
CREATE INDEX "Email_state_nextAttemptAt_idx" ON "Email"("state", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "Email_createdAt_idx" ON "Email"("createdAt");

-- CreateIndex
CREATE INDEX "FormDraft_expiresAt_idx" ON "FormDraft"("expiresAt");

-- CreateIndex
CREATE INDEX "Attempt_endsAt_idx" ON "Attempt"("endsAt");

-- A change of role ends every sign-in of that person, whoever makes the change and however.
CREATE FUNCTION end_sign_ins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "SignIn" SET "revokedAt" = now()
    WHERE "revokedAt" IS NULL AND "userId" IN (
      SELECT "userId" FROM (VALUES (CASE WHEN TG_OP <> 'INSERT' THEN OLD."userId" END), (CASE WHEN TG_OP <> 'DELETE' THEN NEW."userId" END)) AS touched("userId")
    );
  RETURN NULL;
END $$;
CREATE TRIGGER "Grant_ends_sign_ins" AFTER INSERT OR UPDATE OR DELETE ON "Grant" FOR EACH ROW EXECUTE FUNCTION end_sign_ins();

-- So does disabling the account.
CREATE FUNCTION end_sign_ins_of_disabled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "SignIn" SET "revokedAt" = now() WHERE "revokedAt" IS NULL AND "userId" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "User_disabled_ends_sign_ins" AFTER UPDATE OF "disabledAt" ON "User" FOR EACH ROW
  WHEN (NEW."disabledAt" IS NOT NULL) EXECUTE FUNCTION end_sign_ins_of_disabled();

-- What is settled holds no links any more, unless it is kept to be read.
ALTER TABLE "Email" ADD CONSTRAINT "Email_settled" CHECK ("state" NOT IN ('sent', 'failed') OR ("text" = '' AND "html" = '' AND "settledAt" IS NOT NULL));
ALTER TABLE "Email" ADD CONSTRAINT "Email_headers" CHECK ("to" !~ '[[:cntrl:]]' AND "subject" !~ '[[:cntrl:]]');
