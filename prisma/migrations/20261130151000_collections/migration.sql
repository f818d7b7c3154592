-- CreateEnum
CREATE TYPE "CollectionVisibility" AS ENUM ('private', 'colleagues', 'city', 'public');

-- CreateTable
CREATE TABLE "Collection" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "ownerId" UUID,
    "cityId" UUID,
    "slug" TEXT,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "visibility" "CollectionVisibility" NOT NULL DEFAULT 'private',
    "publishedAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CollectionItem" (
    "collectionId" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "CollectionItem_pkey" PRIMARY KEY ("collectionId","recordId")
);

-- CreateTable
CREATE TABLE "CollectionReader" (
    "collectionId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "CollectionReader_pkey" PRIMARY KEY ("collectionId","userId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Collection_slug_key" ON "Collection"("slug");

-- CreateIndex
CREATE INDEX "Collection_ownerId_idx" ON "Collection"("ownerId");

-- CreateIndex
CREATE INDEX "Collection_cityId_idx" ON "Collection"("cityId");

-- CreateIndex
CREATE INDEX "Collection_visibility_publishedAt_idx" ON "Collection"("visibility", "publishedAt");

-- CreateIndex
CREATE INDEX "CollectionItem_recordId_idx" ON "CollectionItem"("recordId");

-- CreateIndex
CREATE INDEX "CollectionReader_userId_idx" ON "CollectionReader"("userId");

-- AddForeignKey
ALTER TABLE "Collection" ADD CONSTRAINT "Collection_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Collection" ADD CONSTRAINT "Collection_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CollectionItem" ADD CONSTRAINT "CollectionItem_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES "Collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CollectionItem" ADD CONSTRAINT "CollectionItem_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CollectionReader" ADD CONSTRAINT "CollectionReader_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES "Collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CollectionReader" ADD CONSTRAINT "CollectionReader_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Collection" ADD CONSTRAINT "Collection_language" CHECK ("language" = ANY (site_languages()));
-- A public collection has an address, a day, and a note that says why it was made.
ALTER TABLE "Collection" ADD CONSTRAINT "Collection_public"
  CHECK ("visibility" <> 'public' OR ("slug" IS NOT NULL AND "publishedAt" IS NOT NULL AND "note" <> ''));
-- A city or colleagues of it read a collection only if it belongs to that city.
ALTER TABLE "Collection" ADD CONSTRAINT "Collection_shared"
  CHECK ("visibility" NOT IN ('colleagues', 'city') OR "cityId" IS NOT NULL);
