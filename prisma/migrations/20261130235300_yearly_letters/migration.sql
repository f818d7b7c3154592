-- CreateEnum
CREATE TYPE "YearlyLetterState" AS ENUM ('asked', 'right', 'corrected');

-- CreateTable
CREATE TABLE "YearlyLetter" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recordId" UUID NOT NULL,
    "askedById" UUID,
    "repeats" BOOLEAN NOT NULL DEFAULT true,
    "state" "YearlyLetterState" NOT NULL DEFAULT 'asked',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "answeredAt" TIMESTAMPTZ,

    CONSTRAINT "YearlyLetter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "YearlyLetter_recordId_createdAt_idx" ON "YearlyLetter"("recordId", "createdAt");

-- CreateIndex
CREATE INDEX "YearlyLetter_askedById_idx" ON "YearlyLetter"("askedById");

-- CreateIndex
CREATE INDEX "YearlyLetter_repeats_createdAt_idx" ON "YearlyLetter"("repeats", "createdAt");

-- AddForeignKey
ALTER TABLE "YearlyLetter" ADD CONSTRAINT "YearlyLetter_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "YearlyLetter" ADD CONSTRAINT "YearlyLetter_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
