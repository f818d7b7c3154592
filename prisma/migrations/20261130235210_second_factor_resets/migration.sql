-- CreateEnum
CREATE TYPE "SecondFactorResetState" AS ENUM ('waiting', 'done', 'stopped', 'expired');

-- AlterEnum
ALTER TYPE "LinkPurpose" ADD VALUE 'stopReset';

-- CreateTable
CREATE TABLE "SecondFactorReset" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "userId" UUID NOT NULL,
    "state" "SecondFactorResetState" NOT NULL DEFAULT 'waiting',
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ NOT NULL,
    "dueAt" TIMESTAMPTZ,
    "agreedById" UUID,
    "settledAt" TIMESTAMPTZ,

    CONSTRAINT "SecondFactorReset_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SecondFactorReset_userId_idx" ON "SecondFactorReset"("userId");

-- CreateIndex
CREATE INDEX "SecondFactorReset_state_dueAt_idx" ON "SecondFactorReset"("state", "dueAt");

-- CreateIndex
CREATE INDEX "SecondFactorReset_askedById_idx" ON "SecondFactorReset"("askedById");

-- CreateIndex
CREATE INDEX "SecondFactorReset_agreedById_idx" ON "SecondFactorReset"("agreedById");

-- AddForeignKey
ALTER TABLE "SecondFactorReset" ADD CONSTRAINT "SecondFactorReset_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondFactorReset" ADD CONSTRAINT "SecondFactorReset_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondFactorReset" ADD CONSTRAINT "SecondFactorReset_agreedById_fkey" FOREIGN KEY ("agreedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One request at a time.
CREATE UNIQUE INDEX "SecondFactorReset_waiting" ON "SecondFactorReset"("userId") WHERE "state" = 'waiting';
-- Two people decide, never the person, and never one person twice.
ALTER TABLE "SecondFactorReset" ADD CONSTRAINT "SecondFactorReset_people"
  CHECK ("askedById" <> "userId" AND "agreedById" <> "userId" AND "agreedById" <> "askedById");
