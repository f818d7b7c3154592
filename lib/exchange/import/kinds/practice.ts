import { Prisma } from "@/lib/db";
import type { ImportedRecordKind } from "./model";
import { practiceTargets } from "./practice-targets";

const ended = "phase/ended";

/** Practices have no register: their list's own code, else their title in the city, tells which one a row is. */
export const importedPractice: ImportedRecordKind = {
  record: "practice",
  plans: "rows",
  targets: practiceTargets,
  required: ["title"],
  codes: "source",
  matching: { confirms: ["city"], alone: [] },
  place: (city) => ({ cities: [city] }),
  ours: (cityId) => Prisma.sql`
    SELECT r."id", r."version", r."publication"::text AS "publication", NULL AS "register", NULL AS "code",
      NULL AS "postcode", NULL AS "phone", NULL AS "site", NULL AS "address", NULL::float8 AS "lat",
      NULL::float8 AS "lon", p."phaseId" IS NOT DISTINCT FROM ${ended} AS "isClosed", true AS "isOwn",
      ARRAY(SELECT DISTINCT t."title" FROM "PracticeTranslation" t
        WHERE t."recordId" = r."id" AND t."title" IS NOT NULL) AS "names"
    FROM "Practice" p JOIN "Record" r ON r."id" = p."id"
    WHERE r."responsibleCityId" = ${cityId}::uuid`,
  closing: ({ fields }, asOf) => ({
    phase: { ours: fields.phase ?? null, theirs: ended, take: true },
    ...(fields.end ? {} : { end: { ours: null, theirs: asOf, take: true } }),
  }),
};
