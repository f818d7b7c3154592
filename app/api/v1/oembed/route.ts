import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { kindAtPath } from "@/lib/kinds/index";
import { refuseUnknown } from "@/lib/open-data/api/list-parameters";
import { type Problem, problem } from "@/lib/open-data/api/problem";
import { dataRoute } from "@/lib/open-data/data-route";
import { type Embedded, embedAddress, embeddedOf, iframeCode } from "@/lib/open-data/embed/code";
import { publishedRecord } from "@/lib/records/public/published";

const usualHeight = 600;
const sizeIn = (text: string | null, usual: number) => {
  const size = Number(text ?? usual);
  return Number.isInteger(size) && size >= 100 && size <= 5_000 ? size : usual;
};

/** What a list or search is called. */
function listTitle(list: string, locale: Locale): string {
  const kind = kindAtPath(list);
  return translator(locale)(kind ? `kinds:plural.${kind}` : "pages:search.title");
}

/** What is embedded, with its title: of a record the page where it is now. */
async function find(embedded: Embedded): Promise<(Embedded & { title: string }) | Problem> {
  const { locale, path } = embedded;
  const [list = "", slug] = path.split("/").map(decodeURIComponent);
  const kind = kindAtPath(list);
  if (!kind || slug === undefined) return { ...embedded, title: listTitle(list, locale) };
  const found = await publishedRecord(kind, slug, locale);
  if (!found) return problem("notFound");
  if (found.state === "archived") return problem("gone");
  if (found.state === "moved") return find({ ...embedded, path: `${list}/${encodeURIComponent(found.slug)}` });
  return { ...embedded, title: found.view.title.text };
}

/** oEmbed 1.0: how a page of this site stands in another one. */
export const GET = dataRoute(async ({ query, site }) => {
  const unknown = refuseUnknown(query, ["url", "format", "maxwidth", "maxheight"]);
  if (unknown) return unknown;
  const format = query.get("format") ?? "json";
  if (format !== "json") return problem("unknownValue", { parameter: "format", value: format });
  const embedded = embeddedOf(query.get("url") ?? "", site);
  if (!embedded) return problem("unknownValue", { parameter: "url", value: query.get("url") ?? "" });
  const found = await find(embedded);
  if ("code" in found) return found;
  const { title } = found;
  const height = Math.min(usualHeight, sizeIn(query.get("maxheight"), usualHeight));
  return {
    body: {
      version: "1.0",
      type: "rich",
      title,
      provider_name: "Xarxa",
      provider_url: site,
      width: sizeIn(query.get("maxwidth"), 800),
      height,
      html: iframeCode({ address: `${site}${embedAddress(found, null)}`, title, height }),
    },
  };
});
