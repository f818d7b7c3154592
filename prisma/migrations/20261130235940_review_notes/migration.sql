-- A short code without letters that are easily confused. The bytes before the version of a random UUID are random.
CREATE FUNCTION review_code() RETURNS TEXT LANGUAGE sql VOLATILE AS $$
  SELECT string_agg(substr('23456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + get_byte(bytes, place) % 30, 1), '')
  FROM (SELECT uuid_send(gen_random_uuid()) AS bytes) AS made, generate_series(0, 5) AS place
$$;

-- CreateEnum
CREATE TYPE "ReviewNoteKind" AS ENUM ('worksWell', 'couldBeBetter');

-- CreateEnum
CREATE TYPE "ReviewNoteReach" AS ENUM ('group', 'host');

-- AlterTable
ALTER TABLE "MeetingVisit" ADD COLUMN "reviewCode" TEXT NOT NULL DEFAULT review_code();

-- AlterTable
ALTER TABLE "VisitGroup" ADD COLUMN "notesClosedAt" TIMESTAMPTZ;

-- CreateTable
CREATE TABLE "MeetingReview" (
    "meetingId" UUID NOT NULL,
    "closedAt" TIMESTAMPTZ,

    CONSTRAINT "MeetingReview_pkey" PRIMARY KEY ("meetingId")
);

-- CreateTable
CREATE TABLE "ReviewNote" (
    "id" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "groupId" UUID,
    "kind" "ReviewNoteKind" NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "reach" "ReviewNoteReach" NOT NULL,
    "question" INTEGER,
    "edit" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ReviewNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewNoteAuthor" (
    "noteId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "ReviewNoteAuthor_pkey" PRIMARY KEY ("noteId")
);

-- CreateIndex
CREATE UNIQUE INDEX "MeetingVisit_reviewCode_key" ON "MeetingVisit"("reviewCode");

-- CreateIndex
CREATE INDEX "ReviewNote_visitId_idx" ON "ReviewNote"("visitId");

-- CreateIndex
CREATE INDEX "ReviewNote_groupId_idx" ON "ReviewNote"("groupId");

-- CreateIndex
CREATE INDEX "ReviewNoteAuthor_personId_idx" ON "ReviewNoteAuthor"("personId");

-- AddForeignKey
ALTER TABLE "MeetingReview" ADD CONSTRAINT "MeetingReview_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewNote" ADD CONSTRAINT "ReviewNote_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "MeetingVisit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewNote" ADD CONSTRAINT "ReviewNote_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "VisitGroup"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewNoteAuthor" ADD CONSTRAINT "ReviewNoteAuthor_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "ReviewNote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewNoteAuthor" ADD CONSTRAINT "ReviewNoteAuthor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "MeetingPerson"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Closed sets that the schema cannot express
ALTER TABLE "ReviewNote" ADD CONSTRAINT "ReviewNote_language" CHECK ("language" = ANY (site_languages()));
