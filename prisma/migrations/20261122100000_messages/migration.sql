-- CreateEnum
CREATE TYPE "MessageState" AS ENUM ('unconfirmed', 'held', 'open', 'answered', 'closed', 'spam');

-- CreateEnum
CREATE TYPE "Interest" AS ENUM ('learnMore', 'visit', 'exchange', 'adapt');

-- CreateEnum
CREATE TYPE "DeliveryPurpose" AS ENUM ('message', 'handOver', 'forward');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('waiting', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "DeliveryEventType" AS ENUM ('accepted', 'deferred', 'refused', 'bounced', 'delivered', 'autoReplied', 'repeated', 'reminded', 'opened', 'answered', 'declined', 'handedOver');

-- CreateEnum
CREATE TYPE "ProposalType" AS ENUM ('practice', 'mistake');

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('draft', 'unconfirmed', 'held', 'submitted', 'sentBack', 'accepted', 'declined', 'spam');

-- CreateEnum
CREATE TYPE "ApprovalState" AS ENUM ('asked', 'approved', 'commented', 'declined', 'withdrawn');

-- DropIndex
DROP INDEX "Message_state_idx";

-- DropIndex
DROP INDEX "Delivery_mailId_key";

-- DropIndex
DROP INDEX "Delivery_state_nextAttemptAt_idx";

-- DropIndex
DROP INDEX "Delivery_messageId_idx";

-- AlterTable
ALTER TABLE "Message" DROP COLUMN "keepUntil",
DROP COLUMN "subject",
ADD COLUMN     "confirmedAt" TIMESTAMPTZ,
ADD COLUMN     "handedOverAt" TIMESTAMPTZ,
ADD COLUMN     "interest" "Interest" NOT NULL,
ADD COLUMN     "keepLonger" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "remindedAt" TIMESTAMPTZ,
ADD COLUMN     "senderLanguage" TEXT NOT NULL,
ADD COLUMN     "signals" TEXT[],
ADD COLUMN     "stateBefore" "MessageState",
ADD COLUMN     "textHash" TEXT,
DROP COLUMN "state",
ADD COLUMN     "state" "MessageState" NOT NULL DEFAULT 'open';

-- AlterTable
ALTER TABLE "Delivery" DROP COLUMN "attempts",
DROP COLUMN "leasedUntil",
DROP COLUMN "mailId",
DROP COLUMN "nextAttemptAt",
ADD COLUMN     "answeredAt" TIMESTAMPTZ,
ADD COLUMN     "declinedAt" TIMESTAMPTZ,
ADD COLUMN     "openedAt" TIMESTAMPTZ,
ADD COLUMN     "personId" UUID,
ADD COLUMN     "settledAt" TIMESTAMPTZ,
ADD COLUMN     "userId" UUID,
DROP COLUMN "purpose",
ADD COLUMN     "purpose" "DeliveryPurpose" NOT NULL,
DROP COLUMN "state",
ADD COLUMN     "state" "DeliveryState" NOT NULL DEFAULT 'waiting';

-- AlterTable
ALTER TABLE "DeliveryEvent" DROP COLUMN "type",
ADD COLUMN     "type" "DeliveryEventType" NOT NULL;

-- AlterTable
ALTER TABLE "Email" ADD COLUMN     "aboutId" UUID,
ADD COLUMN     "answerId" UUID,
ADD COLUMN     "deliveryId" UUID,
ADD COLUMN     "repeats" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "MessageAnswer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "messageId" UUID NOT NULL,
    "authorId" UUID,
    "language" TEXT NOT NULL,
    "text" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MessageAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "type" "ProposalType" NOT NULL,
    "state" "ProposalState" NOT NULL DEFAULT 'draft',
    "reference" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "cityId" UUID,
    "recordId" UUID,
    "values" JSONB NOT NULL DEFAULT '{}',
    "name" TEXT,
    "email" TEXT,
    "organisation" TEXT,
    "reason" TEXT,
    "suspicion" INTEGER NOT NULL DEFAULT 0,
    "signals" TEXT[],
    "submission" TEXT NOT NULL,
    "consentedAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMPTZ,
    "settledAt" TIMESTAMPTZ,
    "erasedAt" TIMESTAMPTZ,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Approval" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recordId" UUID NOT NULL,
    "revisionId" UUID,
    "version" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "askedById" UUID NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "note" TEXT,
    "state" "ApprovalState" NOT NULL DEFAULT 'asked',
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "answeredAt" TIMESTAMPTZ,

    CONSTRAINT "Approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApprovalComment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "approvalId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "passage" TEXT,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ApprovalComment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MessageAnswer_messageId_idx" ON "MessageAnswer"("messageId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_reference_key" ON "Proposal"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_submission_key" ON "Proposal"("submission");

-- CreateIndex
CREATE INDEX "Proposal_state_cityId_idx" ON "Proposal"("state", "cityId");

-- CreateIndex
CREATE INDEX "Proposal_recordId_idx" ON "Proposal"("recordId");

-- CreateIndex
CREATE INDEX "Proposal_email_idx" ON "Proposal"("email");

-- CreateIndex
CREATE INDEX "Approval_recordId_idx" ON "Approval"("recordId");

-- CreateIndex
CREATE INDEX "Approval_email_idx" ON "Approval"("email");

-- CreateIndex
CREATE INDEX "ApprovalComment_approvalId_idx" ON "ApprovalComment"("approvalId");

-- CreateIndex
CREATE INDEX "Message_state_createdAt_idx" ON "Message"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Message_textHash_idx" ON "Message"("textHash");

-- CreateIndex
CREATE INDEX "Message_senderEmail_idx" ON "Message"("senderEmail");

-- CreateIndex
CREATE INDEX "Delivery_state_idx" ON "Delivery"("state");

-- CreateIndex
CREATE INDEX "Delivery_personId_idx" ON "Delivery"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_messageId_personId_key" ON "Delivery"("messageId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_messageId_userId_key" ON "Delivery"("messageId", "userId");

-- CreateIndex
CREATE INDEX "MessageNote_messageId_idx" ON "MessageNote"("messageId");

-- CreateIndex
CREATE INDEX "Email_deliveryId_idx" ON "Email"("deliveryId");

-- CreateIndex
CREATE INDEX "Email_aboutId_idx" ON "Email"("aboutId");

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessageAnswer" ADD CONSTRAINT "MessageAnswer_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessageAnswer" ADD CONSTRAINT "MessageAnswer_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApprovalComment" ADD CONSTRAINT "ApprovalComment_approvalId_fkey" FOREIGN KEY ("approvalId") REFERENCES "Approval"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Email" ADD CONSTRAINT "Email_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Email" ADD CONSTRAINT "Email_aboutId_fkey" FOREIGN KEY ("aboutId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Email" ADD CONSTRAINT "Email_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "MessageAnswer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nothing wrote messages before this migration: the columns without a default meet empty tables.

-- Whoever wrote is known until erased, and then not at all.
ALTER TABLE "Message" ADD CONSTRAINT "Message_erased" CHECK (
  CASE WHEN "erasedAt" IS NULL THEN num_nulls("body", "senderName", "senderEmail") = 0
  ELSE num_nonnulls("body", "senderName", "senderEmail", "senderOrganisation", "senderCity", "textHash") = 0 END
);
ALTER TABLE "Message" ADD CONSTRAINT "Message_spam" CHECK (("state" = 'spam') = ("stateBefore" IS NOT NULL));
ALTER TABLE "Message" ADD CONSTRAINT "Message_answered" CHECK ("state" <> 'answered' OR "answeredAt" IS NOT NULL);
ALTER TABLE "Message" ADD CONSTRAINT "Message_closed" CHECK ("state" <> 'closed' OR "closedAt" IS NOT NULL);
-- A delivery is for one person or for one account; both may be gone later.
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_one_recipient" CHECK (num_nonnulls("personId", "userId") <= 1);
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_erased" CHECK (
  "erasedAt" IS NULL OR (num_nonnulls("name", "email", "organisation") = 0 AND "values" = '{}')
);
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_reason" CHECK ("state" NOT IN ('sentBack', 'declined') OR "reason" IS NOT NULL);
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_reason" CHECK ("state" <> 'declined' OR "reason" IS NOT NULL);
