CREATE TABLE "Subscription" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "confirmedAt" TIMESTAMPTZ,
    "newsSince" TIMESTAMPTZ NOT NULL,
    "nextAt" TIMESTAMPTZ NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Subscription_language" CHECK ("language" = ANY (site_languages())),
    CONSTRAINT "Subscription_failures" CHECK ("failures" >= 0)
);
CREATE UNIQUE INDEX "Subscription_email_list_query_key" ON "Subscription"("email", "list", "query");
CREATE INDEX "Subscription_nextAt_idx" ON "Subscription"("nextAt");
CREATE INDEX "Subscription_createdAt_idx" ON "Subscription"("createdAt");

-- Its emails go with it, so that nothing of an address stays.
ALTER TABLE "Email" ADD COLUMN "subscriptionId" UUID;
CREATE INDEX "Email_subscriptionId_idx" ON "Email"("subscriptionId");
ALTER TABLE "Email" ADD CONSTRAINT "Email_subscriptionId_fkey" FOREIGN KEY ("subscriptionId") REFERENCES "Subscription"("id") ON DELETE CASCADE ON UPDATE CASCADE;
