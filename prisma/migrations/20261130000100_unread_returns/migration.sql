-- CreateTable
CREATE TABLE "UnreadReturn" (
    "mailboxId" TEXT NOT NULL,
    "uid" BIGINT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 1,
    "problem" TEXT NOT NULL,
    "lastAttemptAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "UnreadReturn_pkey" PRIMARY KEY ("mailboxId","uid")
);

-- CreateIndex
CREATE INDEX "UnreadReturn_lastAttemptAt_idx" ON "UnreadReturn"("lastAttemptAt");
