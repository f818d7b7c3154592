-- AlterTable
ALTER TABLE "StatementAnswer" ADD COLUMN "decidedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- Until now an answer had one time.
UPDATE "StatementAnswer" SET "decidedAt" = "answeredAt";
