import { sourceLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { isKindName } from "@/lib/kinds/index";
import { refuseUnknown } from "@/lib/open-data/api/list-parameters";
import { problem } from "@/lib/open-data/api/problem";
import { dataRoute } from "@/lib/open-data/data-route";
import { recordSchemaDocument } from "@/lib/open-data/schema/record-schema";
import { cachePage } from "@/lib/serving/page";

/** The JSON Schema of a kind: `/api/v1/schemas/practice`. */
export const GET = dataRoute<{ kind: string }>(async ({ params, query, site }) => {
  if (!isKindName(params.kind)) return problem("unknownAddress");
  const unknown = refuseUnknown(query, []);
  if (unknown) return unknown;
  cachePage();
  return {
    body: recordSchemaDocument(params.kind, site, translator(sourceLocale)),
    type: "application/schema+json",
  };
});
