-- CreateEnum
CREATE TYPE "CityExportState" AS ENUM ('waiting', 'making', 'ready', 'failed', 'erased');

-- CreateTable
CREATE TABLE "CityExport" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "cityId" UUID NOT NULL,
    "askedById" UUID,
    "askedAt" TIMESTAMPTZ NOT NULL,
    "state" "CityExportState" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "readyAt" TIMESTAMPTZ,
    "expiresAt" TIMESTAMPTZ,
    "bytes" BIGINT,
    "sha256" TEXT,

    CONSTRAINT "CityExport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CityExport_cityId_askedAt_idx" ON "CityExport"("cityId", "askedAt");

-- CreateIndex
CREATE INDEX "CityExport_askedById_idx" ON "CityExport"("askedById");

-- CreateIndex
CREATE INDEX "CityExport_state_idx" ON "CityExport"("state");

-- AddForeignKey
ALTER TABLE "CityExport" ADD CONSTRAINT "CityExport_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CityExport" ADD CONSTRAINT "CityExport_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One archive of a city is made at a time, also when two people ask at once.
CREATE UNIQUE INDEX "CityExport_one_at_a_time" ON "CityExport"("cityId") WHERE "state" IN ('waiting', 'making');

ALTER TABLE "CityExport" ADD CONSTRAINT "CityExport_hash" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "CityExport" ADD CONSTRAINT "CityExport_ready" CHECK
  ("state" <> 'ready' OR ("sha256" IS NOT NULL AND "bytes" IS NOT NULL AND "expiresAt" IS NOT NULL));
