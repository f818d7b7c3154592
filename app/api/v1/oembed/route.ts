import { refuseUnknown } from "@/lib/open-data/api/list-parameters";
import { problem } from "@/lib/open-data/api/problem";
import { dataRoute } from "@/lib/open-data/data-route";
import { embedAddress, embeddedOf, iframeCode } from "@/lib/open-data/embed/code";

const usualHeight = 600;
const sizeIn = (text: string | null, usual: number) => {
  const size = Number(text ?? usual);
  return Number.isInteger(size) && size >= 100 && size <= 5_000 ? size : usual;
};

/** oEmbed 1.0: how a page of this site stands in another one. Not kept: there is an answer for each address. */
export const GET = dataRoute(async ({ query, site }) => {
  const unknown = refuseUnknown(query, ["url", "format", "maxwidth", "maxheight"]);
  if (unknown) return unknown;
  const format = query.get("format") ?? "json";
  if (format !== "json") return problem("unknownValue", { parameter: "format", value: format });
  const embedded = embeddedOf(query.get("url") ?? "", site);
  if (!embedded) return problem("unknownValue", { parameter: "url", value: query.get("url") ?? "" });
  const height = Math.min(usualHeight, sizeIn(query.get("maxheight"), usualHeight));
  const html = iframeCode({ address: `${site}${embedAddress(embedded, null)}`, title: "Xarxa", height });
  return {
    body: {
      version: "1.0",
      type: "rich",
      provider_name: "Xarxa",
      provider_url: site,
      width: sizeIn(query.get("maxwidth"), 800),
      height,
      html,
    },
  };
});
