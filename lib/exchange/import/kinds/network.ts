import { Prisma } from "@/lib/db";
import { ending, groupTargets } from "./group";
import type { ImportedRecordKind } from "./model";

/** Networks have no register: they are found by their names. */
export const importedNetwork: ImportedRecordKind = {
  record: "network",
  plans: "rows",
  required: ["name"],
  codes: "register",
  matching: { confirms: ["website"], alone: [] },
  place: (city) => ({ cities: [city] }),
  closing: ending,
  targets: [
    {
      name: "name",
      reads: "text",
      owner: "register",
      names:
        /^((network|group) name|name|nom|nombre|namn|nazev|nome|network|xarxa|red|rede|natverk|sit|nom de la xarxa|nombre de la red|nome da rede|natverkets namn|nazev site)$/,
    },
    ...groupTargets,
    {
      name: "purpose",
      reads: "prose",
      owner: "ours",
      isTranslated: true,
      names:
        /^(purpose|objectius?|finalitat|objetivos?|finalidad(e)?|syfte|ucel|cil|description|descripcio|descripcion|descricao|beskrivning|popis)$/,
    },
    {
      name: "howItWorks",
      reads: "prose",
      owner: "ours",
      isTranslated: true,
      names: /^(how it works|com funciona|como funciona|hur det fungerar|jak funguje)$/,
    },
  ],
  ours: (cityId) => Prisma.sql`
    SELECT r."id", r."version", r."publication"::text AS "publication", NULL AS "register", NULL AS "code",
      NULL AS "postcode", NULL AS "phone", n."website" AS "site", NULL AS "address", NULL::float8 AS "lat",
      NULL::float8 AS "lon", n."ended" IS NOT NULL AS "isClosed",
      r."responsibleCityId" IS NOT DISTINCT FROM ${cityId}::uuid AS "isOwn",
      ARRAY(SELECT DISTINCT t."name" FROM "NetworkTranslation" t
        WHERE t."recordId" = r."id" AND t."name" IS NOT NULL) AS "names"
    FROM "Network" n JOIN "Record" r ON r."id" = n."id"
    WHERE r."responsibleCityId" = ${cityId}::uuid`,
};
