-- CreateEnum
CREATE TYPE "ImportRhythm" AS ENUM ('off', 'weekly', 'monthly');

-- CreateEnum
CREATE TYPE "ImportReading" AS ENUM ('same', 'different', 'failed');

-- AlterTable
ALTER TABLE "Import" ADD COLUMN     "addressId" UUID,
ADD COLUMN     "toldAt" TIMESTAMPTZ;

-- CreateTable
CREATE TABLE "AllowedAddress" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "address" TEXT NOT NULL,
    "cityId" UUID,
    "allowedById" UUID,
    "allowedAt" TIMESTAMPTZ NOT NULL,
    "withdrawnById" UUID,
    "withdrawnAt" TIMESTAMPTZ,

    CONSTRAINT "AllowedAddress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportAddress" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "importId" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "rhythm" "ImportRhythm" NOT NULL,
    "chosenById" UUID,
    "chosenAt" TIMESTAMPTZ NOT NULL,
    "nextAt" TIMESTAMPTZ,
    "leasedUntil" TIMESTAMPTZ,
    "signature" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "readFrom" TEXT,
    "etag" TEXT,
    "lastModified" TEXT,
    "readAt" TIMESTAMPTZ,
    "reading" "ImportReading",
    "problem" TEXT,
    "problemAbout" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "stoppedAt" TIMESTAMPTZ,

    CONSTRAINT "ImportAddress_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AllowedAddress_cityId_idx" ON "AllowedAddress"("cityId");

-- CreateIndex
CREATE INDEX "AllowedAddress_allowedById_idx" ON "AllowedAddress"("allowedById");

-- CreateIndex
CREATE INDEX "AllowedAddress_withdrawnById_idx" ON "AllowedAddress"("withdrawnById");

-- CreateIndex
CREATE UNIQUE INDEX "ImportAddress_importId_key" ON "ImportAddress"("importId");

-- CreateIndex
CREATE INDEX "ImportAddress_nextAt_idx" ON "ImportAddress"("nextAt");

-- CreateIndex
CREATE INDEX "ImportAddress_chosenById_idx" ON "ImportAddress"("chosenById");

-- CreateIndex
CREATE INDEX "Import_addressId_idx" ON "Import"("addressId");

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_addressId_fkey" FOREIGN KEY ("addressId") REFERENCES "ImportAddress"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllowedAddress" ADD CONSTRAINT "AllowedAddress_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllowedAddress" ADD CONSTRAINT "AllowedAddress_allowedById_fkey" FOREIGN KEY ("allowedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllowedAddress" ADD CONSTRAINT "AllowedAddress_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportAddress" ADD CONSTRAINT "ImportAddress_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportAddress" ADD CONSTRAINT "ImportAddress_chosenById_fkey" FOREIGN KEY ("chosenById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- An address is allowed once for a city, or for all.
CREATE UNIQUE INDEX "AllowedAddress_once" ON "AllowedAddress"("address", "cityId") NULLS NOT DISTINCT WHERE "withdrawnAt" IS NULL;
-- Files that were read and of which nobody has been told yet: few, and asked for every few seconds.
CREATE INDEX "Import_to_tell" ON "Import"("addressId") WHERE "addressId" IS NOT NULL AND "toldAt" IS NULL;
ALTER TABLE "ImportAddress" ADD CONSTRAINT "ImportAddress_hash" CHECK ("fileHash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "ImportAddress" ADD CONSTRAINT "ImportAddress_signature" CHECK ("signature" ~ '^[\w-]{22}$');
ALTER TABLE "ImportAddress" ADD CONSTRAINT "ImportAddress_problem" CHECK ("problem" ~ '^[a-zA-Z]+$');
ALTER TABLE "ImportAddress" ADD CONSTRAINT "ImportAddress_failures" CHECK ("failures" >= 0);
