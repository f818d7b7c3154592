-- Undoing is a batch too: when, how many rows went back, how many stayed.
CREATE TABLE "ImportUndo" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "importId" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "undone" INTEGER NOT NULL,
    "kept" INTEGER NOT NULL,

    CONSTRAINT "ImportUndo_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "ImportUndo_importId_at_idx" ON "ImportUndo"("importId", "at");

ALTER TABLE "ImportUndo" ADD CONSTRAINT "ImportUndo_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;
