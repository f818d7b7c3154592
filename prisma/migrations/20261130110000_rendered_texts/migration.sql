-- AlterTable
ALTER TABLE "Record" ADD COLUMN     "renderedBy" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "RenderedText" (
    "recordId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "html" TEXT NOT NULL,

    CONSTRAINT "RenderedText_pkey" PRIMARY KEY ("recordId","hash")
);

-- AddForeignKey
ALTER TABLE "RenderedText" ADD CONSTRAINT "RenderedText_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;
