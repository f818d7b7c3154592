-- CreateEnum
CREATE TYPE "MeetingVisitState" AS ENUM ('draft', 'asked', 'agreed', 'declined', 'approved', 'done', 'cancelled');

-- CreateEnum
CREATE TYPE "VisitPhotographs" AS ENUM ('yes', 'ask', 'no');

-- CreateTable
CREATE TABLE "MeetingVisit" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "meetingId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "schoolId" UUID,
    "themeId" TEXT,
    "day" DATE,
    "startsAt" TEXT,
    "endsAt" TEXT,
    "language" TEXT NOT NULL,
    "question" TEXT NOT NULL DEFAULT '',
    "whatToSee" TEXT NOT NULL DEFAULT '',
    "meetingPoint" TEXT NOT NULL DEFAULT '',
    "wayThere" TEXT NOT NULL DEFAULT '',
    "safeguarding" TEXT NOT NULL DEFAULT '',
    "seats" INTEGER,
    "languages" TEXT[],
    "stepFree" BOOLEAN,
    "photographs" "VisitPhotographs" NOT NULL DEFAULT 'ask',
    "showSchool" BOOLEAN NOT NULL DEFAULT false,
    "contactName" TEXT NOT NULL DEFAULT '',
    "contactEmail" TEXT,
    "contactPhone" TEXT NOT NULL DEFAULT '',
    "contactLanguage" TEXT NOT NULL,
    "state" "MeetingVisitState" NOT NULL DEFAULT 'draft',
    "remark" TEXT NOT NULL DEFAULT '',
    "askedAt" TIMESTAMPTZ,
    "answeredAt" TIMESTAMPTZ,
    "approvedAt" TIMESTAMPTZ,
    "linkNumber" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MeetingVisit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingVisitPractice" (
    "visitId" UUID NOT NULL,
    "practiceId" UUID NOT NULL,

    CONSTRAINT "MeetingVisitPractice_pkey" PRIMARY KEY ("visitId","practiceId")
);

-- CreateTable
CREATE TABLE "VisitGroup" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "visitId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "facilitatorId" UUID,
    "rapporteurId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "VisitGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitGroupMember" (
    "groupId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "isAutomatic" BOOLEAN NOT NULL DEFAULT false,
    "wishRank" INTEGER,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "VisitGroupMember_pkey" PRIMARY KEY ("groupId","personId")
);

-- CreateTable
CREATE TABLE "VisitWish" (
    "personId" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "visitId" UUID NOT NULL,

    CONSTRAINT "VisitWish_pkey" PRIMARY KEY ("personId","rank")
);

-- CreateIndex
CREATE INDEX "MeetingVisit_schoolId_idx" ON "MeetingVisit"("schoolId");

-- CreateIndex
CREATE INDEX "MeetingVisit_themeId_idx" ON "MeetingVisit"("themeId");

-- CreateIndex
CREATE INDEX "MeetingVisit_contactEmail_idx" ON "MeetingVisit"("contactEmail");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingVisit_meetingId_number_key" ON "MeetingVisit"("meetingId", "number");

-- CreateIndex
CREATE INDEX "MeetingVisitPractice_practiceId_idx" ON "MeetingVisitPractice"("practiceId");

-- CreateIndex
CREATE INDEX "VisitGroup_facilitatorId_idx" ON "VisitGroup"("facilitatorId");

-- CreateIndex
CREATE INDEX "VisitGroup_rapporteurId_idx" ON "VisitGroup"("rapporteurId");

-- CreateIndex
CREATE UNIQUE INDEX "VisitGroup_visitId_name_key" ON "VisitGroup"("visitId", "name");

-- CreateIndex
CREATE INDEX "VisitGroupMember_personId_idx" ON "VisitGroupMember"("personId");

-- CreateIndex
CREATE INDEX "VisitWish_visitId_idx" ON "VisitWish"("visitId");

-- CreateIndex
CREATE UNIQUE INDEX "VisitWish_personId_visitId_key" ON "VisitWish"("personId", "visitId");

-- AddForeignKey
ALTER TABLE "MeetingVisit" ADD CONSTRAINT "MeetingVisit_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingVisit" ADD CONSTRAINT "MeetingVisit_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingVisit" ADD CONSTRAINT "MeetingVisit_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingVisitPractice" ADD CONSTRAINT "MeetingVisitPractice_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "MeetingVisit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingVisitPractice" ADD CONSTRAINT "MeetingVisitPractice_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitGroup" ADD CONSTRAINT "VisitGroup_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "MeetingVisit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitGroup" ADD CONSTRAINT "VisitGroup_facilitatorId_fkey" FOREIGN KEY ("facilitatorId") REFERENCES "MeetingPerson"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitGroup" ADD CONSTRAINT "VisitGroup_rapporteurId_fkey" FOREIGN KEY ("rapporteurId") REFERENCES "MeetingPerson"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitGroupMember" ADD CONSTRAINT "VisitGroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "VisitGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitGroupMember" ADD CONSTRAINT "VisitGroupMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "MeetingPerson"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitWish" ADD CONSTRAINT "VisitWish_personId_fkey" FOREIGN KEY ("personId") REFERENCES "MeetingPerson"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitWish" ADD CONSTRAINT "VisitWish_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "MeetingVisit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Closed sets and rules that the schema cannot express
ALTER TABLE "MeetingVisit" ADD CONSTRAINT "MeetingVisit_language" CHECK ("language" = ANY (site_languages()) AND "contactLanguage" = ANY (site_languages()));
ALTER TABLE "MeetingVisit" ADD CONSTRAINT "MeetingVisit_languages" CHECK ("languages" <@ site_languages());
ALTER TABLE "MeetingVisit" ADD CONSTRAINT "MeetingVisit_numbers" CHECK ("number" > 0 AND "seats" BETWEEN 1 AND 200);
ALTER TABLE "MeetingVisit" ADD CONSTRAINT "MeetingVisit_hours" CHECK ("startsAt" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND "endsAt" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
ALTER TABLE "VisitWish" ADD CONSTRAINT "VisitWish_rank" CHECK ("rank" BETWEEN 1 AND 3);
ALTER TABLE "VisitGroupMember" ADD CONSTRAINT "VisitGroupMember_wishRank" CHECK ("wishRank" BETWEEN 1 AND 3);
