-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "texts" JSONB NOT NULL DEFAULT '{}';
