-- CreateEnum
CREATE TYPE "StatementAnswerKind" AS ENUM ('yes', 'partly', 'notNow', 'notOurs');

-- CreateTable
CREATE TABLE "StatementAnswer" (
    "statementId" UUID NOT NULL,
    "answer" "StatementAnswerKind" NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "action" TEXT NOT NULL DEFAULT '',
    "who" TEXT NOT NULL DEFAULT '',
    "byWhen" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "answeredAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "StatementAnswer_pkey" PRIMARY KEY ("statementId")
);

-- AddForeignKey
ALTER TABLE "StatementAnswer" ADD CONSTRAINT "StatementAnswer_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "ReviewStatement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Closed sets that the schema cannot express
ALTER TABLE "StatementAnswer" ADD CONSTRAINT "StatementAnswer_language" CHECK ("language" = ANY (site_languages()));
