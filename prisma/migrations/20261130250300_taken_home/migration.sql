-- AlterEnum
ALTER TYPE "MeetingLetterKind" ADD VALUE 'takenHome';
ALTER TYPE "MeetingLetterKind" ADD VALUE 'takenHomeHalfYear';
ALTER TYPE "MeetingLetterKind" ADD VALUE 'takenHomeYear';

-- CreateTable
CREATE TABLE "TakenHome" (
    "invitationId" UUID NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "answeredAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "TakenHome_pkey" PRIMARY KEY ("invitationId")
);

-- CreateTable
CREATE TABLE "TakenHomePractice" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "invitationId" UUID NOT NULL,
    "practiceId" UUID NOT NULL,
    "draftId" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'en',
    "settledAt" TIMESTAMPTZ,

    CONSTRAINT "TakenHomePractice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TakenHomePractice_practiceId_idx" ON "TakenHomePractice"("practiceId");

-- CreateIndex
CREATE INDEX "TakenHomePractice_draftId_idx" ON "TakenHomePractice"("draftId");

-- CreateIndex
CREATE UNIQUE INDEX "TakenHomePractice_invitationId_practiceId_key" ON "TakenHomePractice"("invitationId", "practiceId");

-- AddForeignKey
ALTER TABLE "TakenHome" ADD CONSTRAINT "TakenHome_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "MeetingInvitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TakenHomePractice" ADD CONSTRAINT "TakenHomePractice_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "TakenHome"("invitationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TakenHomePractice" ADD CONSTRAINT "TakenHomePractice_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TakenHomePractice" ADD CONSTRAINT "TakenHomePractice_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Practice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Closed sets that the schema cannot express
ALTER TABLE "TakenHome" ADD CONSTRAINT "TakenHome_language" CHECK ("language" = ANY (site_languages()));
ALTER TABLE "TakenHomePractice" ADD CONSTRAINT "TakenHomePractice_language" CHECK ("language" = ANY (site_languages()));
