-- CreateTable
CREATE TABLE "Ground" (
    "cityId" UUID NOT NULL,
    "version" UUID NOT NULL,
    "shapes" JSONB,
    "source" JSONB,
    "districts" JSONB,
    "districtSource" JSONB,
    "loadedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Ground_pkey" PRIMARY KEY ("cityId")
);

-- AddForeignKey
ALTER TABLE "Ground" ADD CONSTRAINT "Ground_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nobody's data is shown without saying whose it is.
ALTER TABLE "Ground" ADD CONSTRAINT "Ground_source_check" CHECK ("shapes" IS NULL OR "source" IS NOT NULL);
