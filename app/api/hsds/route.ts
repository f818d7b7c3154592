import { refuseUnknown } from "@/lib/open-data/api/list-parameters";
import { dataRoute } from "@/lib/open-data/data-route";
import { cachePage } from "@/lib/serving/page";

/** Which version of HSDS this is, as its API asks. */
export const GET = dataRoute(async ({ query }) => {
  const unknown = refuseUnknown(query, []);
  if (unknown) return unknown;
  cachePage();
  return {
    body: {
      version: "3.0",
      profile: "https://docs.openreferral.org/en/v3.0.1/",
      openapi_url: "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json",
    },
  };
});
