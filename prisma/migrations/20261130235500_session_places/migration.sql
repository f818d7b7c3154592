-- Each session may have a place of its own: a school, an organisation, or an address in words.
ALTER TABLE "Session" ADD COLUMN "schoolId" UUID, ADD COLUMN "organisationId" UUID, ADD COLUMN "place" TEXT;
ALTER TABLE "Session" ADD CONSTRAINT "Session_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Session" ADD CONSTRAINT "Session_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Session_schoolId_idx" ON "Session"("schoolId");
CREATE INDEX "Session_organisationId_idx" ON "Session"("organisationId");
