import { sourceLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { refuseUnknown } from "@/lib/open-data/api/list-parameters";
import { dataRoute } from "@/lib/open-data/data-route";
import { openApiDocument } from "@/lib/open-data/schema/open-api";
import { cachePage } from "@/lib/serving/page";

/** What the read API offers, as OpenAPI 3.1. */
export const GET = dataRoute(async ({ query, site }) => {
  const unknown = refuseUnknown(query, []);
  if (unknown) return unknown;
  cachePage();
  return { body: openApiDocument(site, translator(sourceLocale)) };
});
