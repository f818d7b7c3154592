import { Prisma } from "@/lib/db";
import { ending, groupTargets } from "./group";
import type { ImportedRecordKind } from "./model";

export const importedCluster: ImportedRecordKind = {
  record: "cluster",
  plans: "rows",
  required: ["name"],
  codes: "register",
  matching: { confirms: ["website"], alone: [] },
  place: (city) => ({ city }),
  closing: ending,
  targets: [
    {
      name: "registerCode",
      reads: "code",
      owner: "register",
      names:
        /^((cluster|group|agrupamento|register) (code|id)|code|codi|codigo|kod|codigo( do| de)? (agrupamento|ue|unidade organica)|codi( de la)? (agrupacio|zer|zona)|codigo( de la)? agrupacion|klusterkod|kod (svazku|klastru))$/,
    },
    {
      name: "name",
      reads: "text",
      owner: "register",
      names:
        /^((cluster|group|agrupamento|official) name|name|nom|nombre|namn|nazev|nome|designacao|denominacio|denominacion|cluster|agrupamento|agrupamento de escolas|nome do agrupamento|agrupacio|agrupacion|kluster|klustrets namn|nazev (svazku|klastru))$/,
    },
    ...groupTargets,
    {
      name: "educationalProject",
      reads: "prose",
      owner: "ours",
      isTranslated: true,
      names:
        /^(educational project|projecte educatiu|proyecto educativo|projeto educativo|pedagogisk profil|vzdelavaci (projekt|program)|description|descricao)$/,
    },
  ],
  ours: (cityId, register) => Prisma.sql`
    SELECT r."id", r."version", r."publication"::text AS "publication", c."codeSystem" AS "register",
      c."registerCode" AS "code", NULL AS "postcode", NULL AS "phone", c."website" AS "site", NULL AS "address",
      NULL::float8 AS "lat", NULL::float8 AS "lon", c."ended" IS NOT NULL AS "isClosed",
      r."responsibleCityId" IS NOT DISTINCT FROM ${cityId}::uuid AS "isOwn",
      ARRAY(SELECT DISTINCT n FROM "ClusterTranslation" t, unnest(ARRAY[t."name", t."registerName"]) n
        WHERE t."recordId" = r."id" AND n IS NOT NULL) AS "names"
    FROM "Cluster" c JOIN "Record" r ON r."id" = c."id"
    WHERE c."cityId" = ${cityId}::uuid OR r."responsibleCityId" = ${cityId}::uuid
      OR (${register}::text IS NOT NULL AND fold_text(c."codeSystem") = fold_text(${register}))`,
};
