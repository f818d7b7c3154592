-- CreateEnum
CREATE TYPE "ProgrammeAudience" AS ENUM ('all', 'group', 'hosts');

-- CreateEnum
CREATE TYPE "ProgrammeReaders" AS ENUM ('public', 'participants', 'host');

-- CreateEnum
CREATE TYPE "ProgrammeState" AS ENUM ('planned', 'cancelled');

-- CreateTable
CREATE TABLE "MeetingSession" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "meetingId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "kindId" TEXT NOT NULL,
    "day" DATE,
    "start" INTEGER,
    "end" INTEGER,
    "schoolId" UUID,
    "organisationId" UUID,
    "place" TEXT NOT NULL DEFAULT '',
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "room" TEXT NOT NULL DEFAULT '',
    "track" TEXT NOT NULL DEFAULT '',
    "audience" "ProgrammeAudience" NOT NULL DEFAULT 'all',
    "interpreting" TEXT NOT NULL DEFAULT '',
    "seenBy" "ProgrammeReaders" NOT NULL DEFAULT 'participants',
    "state" "ProgrammeState" NOT NULL DEFAULT 'planned',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MeetingSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingSpeaker" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "sessionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "office" TEXT NOT NULL DEFAULT '',
    "consent" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "MeetingSpeaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingSessionRecord" (
    "sessionId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "MeetingSessionRecord_pkey" PRIMARY KEY ("sessionId","toId")
);

-- CreateTable
CREATE TABLE "ProgrammeRelease" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "meetingId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "releasedAt" TIMESTAMPTZ NOT NULL,
    "userId" UUID,
    "sessions" JSONB NOT NULL,

    CONSTRAINT "ProgrammeRelease_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MeetingSession_meetingId_day_idx" ON "MeetingSession"("meetingId", "day");

-- CreateIndex
CREATE INDEX "MeetingSession_kindId_idx" ON "MeetingSession"("kindId");

-- CreateIndex
CREATE INDEX "MeetingSession_schoolId_idx" ON "MeetingSession"("schoolId");

-- CreateIndex
CREATE INDEX "MeetingSession_organisationId_idx" ON "MeetingSession"("organisationId");

-- CreateIndex
CREATE INDEX "MeetingSpeaker_sessionId_idx" ON "MeetingSpeaker"("sessionId");

-- CreateIndex
CREATE INDEX "MeetingSessionRecord_toId_idx" ON "MeetingSessionRecord"("toId");

-- CreateIndex
CREATE INDEX "ProgrammeRelease_userId_idx" ON "ProgrammeRelease"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ProgrammeRelease_meetingId_number_key" ON "ProgrammeRelease"("meetingId", "number");

-- AddForeignKey
ALTER TABLE "MeetingSession" ADD CONSTRAINT "MeetingSession_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingSession" ADD CONSTRAINT "MeetingSession_kindId_fkey" FOREIGN KEY ("kindId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingSession" ADD CONSTRAINT "MeetingSession_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingSession" ADD CONSTRAINT "MeetingSession_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingSpeaker" ADD CONSTRAINT "MeetingSpeaker_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "MeetingSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingSessionRecord" ADD CONSTRAINT "MeetingSessionRecord_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "MeetingSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingSessionRecord" ADD CONSTRAINT "MeetingSessionRecord_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeRelease" ADD CONSTRAINT "ProgrammeRelease_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeRelease" ADD CONSTRAINT "ProgrammeRelease_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Ranges that the schema cannot express
ALTER TABLE "MeetingSession" ADD CONSTRAINT "MeetingSession_start" CHECK ("start" BETWEEN 0 AND 1439);
ALTER TABLE "MeetingSession" ADD CONSTRAINT "MeetingSession_end" CHECK ("end" IS NULL OR ("start" IS NOT NULL AND "end" > "start" AND "end" <= "start" + 960));
ALTER TABLE "MeetingSession" ADD CONSTRAINT "MeetingSession_point" CHECK (("lat" IS NULL) = ("lon" IS NULL) AND "lat" BETWEEN -90 AND 90 AND "lon" BETWEEN -180 AND 180);
ALTER TABLE "MeetingSession" ADD CONSTRAINT "MeetingSession_kind" CHECK ("kindId" LIKE 'session-kind/%');
