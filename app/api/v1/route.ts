import { kindNames, kinds } from "@/lib/kinds/index";
import { dataRoute } from "@/lib/open-data/data-route";
import { cachePage } from "@/lib/serving/page";

/** Where everything is. */
export const GET = dataRoute(async ({ site }) => {
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
