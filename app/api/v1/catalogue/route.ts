import { refuseUnknown } from "@/lib/open-data/api/list-parameters";
import { problem } from "@/lib/open-data/api/problem";
import { dataRoute } from "@/lib/open-data/data-route";
import { readManifest } from "@/lib/open-data/files/manifest";
import { catalogueGraph } from "@/lib/open-data/rdf/catalogue";
import { rdfFormats } from "@/lib/open-data/rdf/formats";

/** The catalogue of open data by DCAT-AP, as JSON-LD or Turtle. Its files are made by a job, so it is not kept. */
export const GET = dataRoute(async ({ query, site }) => {
  const unknown = refuseUnknown(query, ["format"]);
  if (unknown) return unknown;
  const format = query.get("format") ?? "jsonld";
  if (format !== "jsonld" && format !== "turtle")
    return problem("unknownValue", { parameter: "format", value: format });
  return rdfFormats[format](catalogueGraph(site, await readManifest()));
});
