import { Prisma } from "@/lib/db";
import type { ImportedRecordKind } from "./model";
import { schoolTargets } from "./school-targets";

export const importedSchool: ImportedRecordKind = {
  record: "school",
  plans: "rows",
  targets: schoolTargets,
  required: ["name"],
  codes: "register",
  matching: { confirms: ["postcode", "near", "phone", "website"], alone: ["near", "address"] },
  place: (city) => ({ city }),
  ours: (cityId, register) => Prisma.sql`
    SELECT r."id", r."version", r."publication"::text AS "publication", s."codeSystem" AS "register",
      s."officialCode" AS "code", s."postcode", s."phone", s."website" AS "site", s."address", s."lat", s."lon",
      s."status" IS NOT DISTINCT FROM 'closed' AS "isClosed",
      r."responsibleCityId" IS NOT DISTINCT FROM ${cityId}::uuid AS "isOwn",
      ARRAY(SELECT DISTINCT n FROM "SchoolTranslation" t, unnest(ARRAY[t."name", t."registerName"]) n
        WHERE t."recordId" = r."id" AND n IS NOT NULL) AS "names"
    FROM "School" s JOIN "Record" r ON r."id" = s."id"
    WHERE s."cityId" = ${cityId}::uuid OR r."responsibleCityId" = ${cityId}::uuid
      OR (${register}::text IS NOT NULL AND fold_text(s."codeSystem") = fold_text(${register}))`,
  closing: ({ fields }) => ({ status: { ours: fields.status ?? null, theirs: "closed", take: true } }),
};
