-- AlterTable
ALTER TABLE "User" ADD COLUMN     "reads" TEXT[];

-- A closed set that the schema cannot express
ALTER TABLE "User" ADD CONSTRAINT "User_reads" CHECK ("reads" <@ site_languages());
