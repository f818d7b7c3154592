-- Records that resemble each other, with what they have in common. A job computes them.
CREATE TABLE "Neighbour" (
    "recordId" UUID NOT NULL,
    "neighbourId" UUID NOT NULL,
    "score" INTEGER NOT NULL,
    "reasons" TEXT[] NOT NULL,

    CONSTRAINT "Neighbour_pkey" PRIMARY KEY ("recordId","neighbourId")
);
CREATE INDEX "Neighbour_neighbourId_idx" ON "Neighbour"("neighbourId");
ALTER TABLE "Neighbour" ADD CONSTRAINT "Neighbour_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Neighbour" ADD CONSTRAINT "Neighbour_neighbourId_fkey" FOREIGN KEY ("neighbourId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Neighbour" ADD CONSTRAINT "Neighbour_other" CHECK ("recordId" <> "neighbourId");
ALTER TABLE "Neighbour" ADD CONSTRAINT "Neighbour_score" CHECK ("score" > 0);
-- A neighbour without a reason could not be explained to a reader.
ALTER TABLE "Neighbour" ADD CONSTRAINT "Neighbour_reasons" CHECK (cardinality("reasons") > 0);

CREATE TABLE "NeighbourTask" (
    "id" SERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "changed" BOOLEAN NOT NULL,

    CONSTRAINT "NeighbourTask_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "NeighbourTask_recordId_idx" ON "NeighbourTask"("recordId");
ALTER TABLE "NeighbourTask" ADD CONSTRAINT "NeighbourTask_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is public already gets its neighbours from the job.
INSERT INTO "NeighbourTask" ("recordId", "changed")
SELECT "recordId", true FROM "SearchDocument" WHERE "kind" IN ('practice', 'network', 'cluster', 'city');
