import { Prisma } from "@/lib/db";
import type { ImportedRecordKind } from "./model";

/** Organisations are found by the code of their list, by their website, or by their name in the city. */
export const importedOrganisation: ImportedRecordKind = {
  record: "organisation",
  plans: "rows",
  required: ["name"],
  codes: "source",
  matching: { confirms: ["website", "city"], alone: ["website"] },
  place: (city) => ({ city }),
  targets: [
    {
      name: "ownCode",
      reads: "code",
      owner: "register",
      names:
        /^(code|id|codi|codigo|kod|registration (code|number)|registry code|company number|nif|cif|nipc|vat( number)?|ico|ic|y tunnus|fo nummer|organisationsnummer|orgnr|org nr|numero de registre|numero de registro)$/,
    },
    {
      name: "name",
      reads: "text",
      owner: "register",
      names:
        /^(name|nom|nombre|nome|namn|nazev|organisation|organization|organitzacio|organizacion|organizacao|organisationens namn|organizace|entitat|entidad|entidade|(nom|nombre|nome) (de lentitat|de la entidad|da entidade)|nazev organizace|(organisation|organization) name)$/,
    },
    {
      name: "types",
      reads: "terms",
      owner: "register",
      vocabulary: "organisation-type",
      isMany: true,
      names:
        /^(types?|kind|tipus|tipos?|typ(er|y)?|category|categoria|kategori|kategorie|type of organi[sz]ation|tipus dentitat|tipo de (entidad|entidade))$/,
    },
    {
      name: "legalForm",
      reads: "terms",
      owner: "register",
      vocabulary: "legal-form",
      names: /^(legal form|forma juridica|juridisk form|foretagsform|pravni forma)$/,
    },
    {
      name: "website",
      reads: "website",
      owner: "ours",
      names:
        /^(web|website|pagina web|lloc web|sitio web|webbplats|hemsida|www|internet|site|url|homepage|webove stranky)$/,
      contents: ["webAddress"],
    },
    {
      name: "tagline",
      reads: "text",
      owner: "ours",
      isTranslated: true,
      names: /^(tagline|in one sentence|en una frase|numa frase|i en mening|jednou vetou|lema|motto|slogan)$/,
    },
    {
      name: "description",
      reads: "prose",
      owner: "ours",
      isTranslated: true,
      names: /^(description|descripcio|descripcion|descricao|beskrivning|popis|about|purpose|objecte|objeto)$/,
    },
  ],
  // Also what other cities have, so that it is not brought in a second time.
  ours: (cityId) => Prisma.sql`
    SELECT r."id", r."version", r."publication"::text AS "publication", NULL AS "register", NULL AS "code",
      NULL AS "postcode", NULL AS "phone", o."website" AS "site", NULL AS "address", NULL::float8 AS "lat",
      NULL::float8 AS "lon", false AS "isClosed",
      r."responsibleCityId" IS NOT DISTINCT FROM ${cityId}::uuid AS "isOwn",
      ARRAY(SELECT DISTINCT t."name" FROM "OrganisationTranslation" t
        WHERE t."recordId" = r."id" AND t."name" IS NOT NULL) AS "names"
    FROM "Organisation" o JOIN "Record" r ON r."id" = o."id"
    WHERE r."responsibleCityId" = ${cityId}::uuid OR r."publication" = 'published'`,
  closing: null,
};
