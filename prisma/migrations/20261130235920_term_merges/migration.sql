-- A term that was merged into another one, with what is needed to separate them again.
CREATE TABLE "TermMerge" (
  "id" UUID NOT NULL,
  "keptId" TEXT NOT NULL,
  "mergedAt" TIMESTAMPTZ NOT NULL,
  "byName" TEXT NOT NULL,
  "undo" JSONB NOT NULL,
  CONSTRAINT "TermMerge_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "TermMerge_keptId_idx" ON "TermMerge"("keptId");
ALTER TABLE "TermMerge" ADD CONSTRAINT "TermMerge_keptId_fkey" FOREIGN KEY ("keptId") REFERENCES "Term"("id") ON DELETE CASCADE ON UPDATE CASCADE;
