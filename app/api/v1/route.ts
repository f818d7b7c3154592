import { kindNames, kinds } from "@/lib/kinds/index";
import { refuseUnknown } from "@/lib/open-data/api/list-parameters";
import { dataRoute } from "@/lib/open-data/data-route";
import { cachePage } from "@/lib/serving/page";

/** Where everything is. */
export const GET = dataRoute(async ({ query, site }) => {
  const unknown = refuseUnknown(query, []);
  if (unknown) return unknown;
  cachePage();
  const at = (path: string) => `${site}/api/v1/${path}`;
  return {
    body: {
      openapi: at("openapi.json"),
      documentation: `${site}/open-data/api`,
      lists: Object.fromEntries(kindNames.map((kind) => [kind, at(kinds[kind].path)])),
      schemas: Object.fromEntries(kindNames.map((kind) => [kind, at(`schemas/${kind}`)])),
    },
  };
});
