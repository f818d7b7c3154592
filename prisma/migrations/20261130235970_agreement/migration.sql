-- CreateEnum
CREATE TYPE "AgreementChoice" AS ENUM ('agree', 'agreeBut', 'not', 'notSeen');

-- AlterTable
ALTER TABLE "ReviewStatement" ADD COLUMN "frozenAt" TIMESTAMPTZ,
ADD COLUMN "agreed" INTEGER,
ADD COLUMN "visited" INTEGER,
ADD COLUMN "notSeen" INTEGER,
ADD COLUMN "silent" INTEGER,
ADD COLUMN "byHand" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "dissent" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "StatementVote" (
    "statementId" UUID NOT NULL,
    "invitationId" UUID NOT NULL,
    "choice" "AgreementChoice" NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "StatementVote_pkey" PRIMARY KEY ("statementId","invitationId")
);

-- CreateIndex
CREATE INDEX "StatementVote_invitationId_idx" ON "StatementVote"("invitationId");

-- AddForeignKey
ALTER TABLE "StatementVote" ADD CONSTRAINT "StatementVote_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "ReviewStatement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementVote" ADD CONSTRAINT "StatementVote_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "MeetingInvitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A frozen result has all its numbers.
ALTER TABLE "ReviewStatement" ADD CONSTRAINT "ReviewStatement_frozen" CHECK ("frozenAt" IS NULL OR ("askedAt" IS NOT NULL AND num_nulls("agreed", "visited", "notSeen", "silent") = 0));
