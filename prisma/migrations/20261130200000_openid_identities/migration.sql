-- CreateTable
CREATE TABLE "OpenIdIdentity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "lastUsedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "OpenIdIdentity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateIndex
CREATE UNIQUE INDEX "OpenIdIdentity_userId_issuer_key" ON "OpenIdIdentity"("userId", "issuer");

-- AddForeignKey
ALTER TABLE "OpenIdIdentity" ADD CONSTRAINT "OpenIdIdentity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
