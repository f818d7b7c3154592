-- CreateEnum
CREATE TYPE "MeetingRoleName" AS ENUM ('host', 'coHost', 'chair');

-- CreateEnum
CREATE TYPE "InvitationState" AS ENUM ('draft', 'sent', 'accepted', 'declined', 'maybe', 'closed');

-- CreateEnum
CREATE TYPE "MeetingLetterKind" AS ENUM ('invitation', 'reminder', 'lastReminder', 'receipt');

-- CreateEnum
CREATE TYPE "MeetingLetterState" AS ENUM ('waiting', 'planned', 'sent', 'dropped');

-- CreateTable
CREATE TABLE "MeetingPlan" (
    "meetingId" UUID NOT NULL,
    "contactName" TEXT NOT NULL DEFAULT '',
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "message" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL,
    "answerBy" DATE,
    "keepDays" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MeetingPlan_pkey" PRIMARY KEY ("meetingId")
);

-- CreateTable
CREATE TABLE "MeetingRole" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "meetingId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "MeetingRoleName" NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MeetingRole_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingInvitation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "meetingId" UUID NOT NULL,
    "cityId" UUID,
    "cityName" TEXT,
    "userId" UUID,
    "contactName" TEXT NOT NULL DEFAULT '',
    "email" TEXT,
    "language" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "state" "InvitationState" NOT NULL DEFAULT 'draft',
    "people" INTEGER,
    "reason" TEXT,
    "linkNumber" INTEGER NOT NULL DEFAULT 1,
    "invitedAt" TIMESTAMPTZ,
    "answeredAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MeetingInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingLetter" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "meetingId" UUID NOT NULL,
    "kind" "MeetingLetterKind" NOT NULL,
    "invitationId" UUID,
    "state" "MeetingLetterState" NOT NULL DEFAULT 'waiting',
    "sendOn" DATE,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ,

    CONSTRAINT "MeetingLetter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MeetingRole_userId_idx" ON "MeetingRole"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingRole_meetingId_userId_key" ON "MeetingRole"("meetingId", "userId");

-- CreateIndex
CREATE INDEX "MeetingInvitation_cityId_idx" ON "MeetingInvitation"("cityId");

-- CreateIndex
CREATE INDEX "MeetingInvitation_userId_idx" ON "MeetingInvitation"("userId");

-- CreateIndex
CREATE INDEX "MeetingInvitation_email_idx" ON "MeetingInvitation"("email");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingInvitation_meetingId_cityId_key" ON "MeetingInvitation"("meetingId", "cityId");

-- CreateIndex
CREATE INDEX "MeetingLetter_meetingId_state_idx" ON "MeetingLetter"("meetingId", "state");

-- CreateIndex
CREATE INDEX "MeetingLetter_invitationId_idx" ON "MeetingLetter"("invitationId");

-- CreateIndex
CREATE INDEX "MeetingLetter_state_sendOn_idx" ON "MeetingLetter"("state", "sendOn");

-- AddForeignKey
ALTER TABLE "MeetingPlan" ADD CONSTRAINT "MeetingPlan_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingRole" ADD CONSTRAINT "MeetingRole_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingRole" ADD CONSTRAINT "MeetingRole_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingInvitation" ADD CONSTRAINT "MeetingInvitation_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingInvitation" ADD CONSTRAINT "MeetingInvitation_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingInvitation" ADD CONSTRAINT "MeetingInvitation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingLetter" ADD CONSTRAINT "MeetingLetter_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingLetter" ADD CONSTRAINT "MeetingLetter_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "MeetingInvitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Closed sets and rules that the schema cannot express
ALTER TABLE "MeetingPlan" ADD CONSTRAINT "MeetingPlan_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "MeetingPlan" ADD CONSTRAINT "MeetingPlan_keepDays" CHECK ("keepDays" BETWEEN 0 AND 90);
ALTER TABLE "MeetingInvitation" ADD CONSTRAINT "MeetingInvitation_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "MeetingInvitation" ADD CONSTRAINT "MeetingInvitation_one_city" CHECK (("cityId" IS NULL) <> ("cityName" IS NULL));
ALTER TABLE "MeetingInvitation" ADD CONSTRAINT "MeetingInvitation_numbers" CHECK ("seats" BETWEEN 1 AND 99 AND "people" BETWEEN 0 AND 99);
ALTER TABLE "MeetingLetter" ADD CONSTRAINT "MeetingLetter_planned" CHECK ("state" <> 'planned' OR "sendOn" IS NOT NULL);
