-- CreateEnum
CREATE TYPE "MeetingPersonState" AS ENUM ('named', 'confirmed', 'came', 'absent');

-- AlterEnum
ALTER TYPE "MeetingLetterKind" ADD VALUE 'personalPage';

-- AlterTable
ALTER TABLE "MeetingPlan" ADD COLUMN "needsReaderId" UUID;

-- AlterTable
ALTER TABLE "MeetingLetter" ADD COLUMN "personId" UUID;

-- CreateTable
CREATE TABLE "MeetingPerson" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "meetingId" UUID NOT NULL,
    "invitationId" UUID,
    "name" TEXT NOT NULL,
    "office" TEXT NOT NULL DEFAULT '',
    "email" TEXT,
    "language" TEXT NOT NULL,
    "languages" TEXT[],
    "arrival" TEXT NOT NULL DEFAULT '',
    "state" "MeetingPersonState" NOT NULL DEFAULT 'named',
    "nameShown" BOOLEAN NOT NULL DEFAULT false,
    "nameInReport" BOOLEAN NOT NULL DEFAULT false,
    "photographs" BOOLEAN NOT NULL DEFAULT false,
    "linkNumber" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMPTZ,
    "erasedAt" TIMESTAMPTZ,

    CONSTRAINT "MeetingPerson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingNeeds" (
    "personId" UUID NOT NULL,
    "needs" TEXT NOT NULL DEFAULT '',
    "diet" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "MeetingNeeds_pkey" PRIMARY KEY ("personId")
);

-- CreateIndex
CREATE INDEX "MeetingPlan_needsReaderId_idx" ON "MeetingPlan"("needsReaderId");

-- CreateIndex
CREATE INDEX "MeetingLetter_personId_idx" ON "MeetingLetter"("personId");

-- CreateIndex
CREATE INDEX "MeetingPerson_meetingId_invitationId_idx" ON "MeetingPerson"("meetingId", "invitationId");

-- CreateIndex
CREATE INDEX "MeetingPerson_invitationId_idx" ON "MeetingPerson"("invitationId");

-- CreateIndex
CREATE INDEX "MeetingPerson_email_idx" ON "MeetingPerson"("email");

-- AddForeignKey
ALTER TABLE "MeetingPlan" ADD CONSTRAINT "MeetingPlan_needsReaderId_fkey" FOREIGN KEY ("needsReaderId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingLetter" ADD CONSTRAINT "MeetingLetter_personId_fkey" FOREIGN KEY ("personId") REFERENCES "MeetingPerson"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingPerson" ADD CONSTRAINT "MeetingPerson_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingPerson" ADD CONSTRAINT "MeetingPerson_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "MeetingInvitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingNeeds" ADD CONSTRAINT "MeetingNeeds_personId_fkey" FOREIGN KEY ("personId") REFERENCES "MeetingPerson"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Closed sets that the schema cannot express
ALTER TABLE "MeetingPerson" ADD CONSTRAINT "MeetingPerson_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "MeetingPerson" ADD CONSTRAINT "MeetingPerson_languages" CHECK ("languages" <@ site_languages());
ALTER TABLE "MeetingPerson" ADD CONSTRAINT "MeetingPerson_erased" CHECK ("erasedAt" IS NULL OR ("name" = '' AND "email" IS NULL));
