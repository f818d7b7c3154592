-- AlterTable
ALTER TABLE "MeetingNeeds" ADD COLUMN     "byCity" BOOLEAN NOT NULL DEFAULT false;
