import { isLocale, type Locale } from "@/lib/i18n/locales";
import { kindAtPath } from "@/lib/kinds/index";
import { listKeys } from "@/lib/serving/list-queries";
import { escapeXml } from "@/lib/text/escape-xml";
import type { Theme } from "./theme";

// What of a page of ours can stand in a page of somebody else: a list, its map, a search, a record.

export type Embedded = { locale: Locale; path: string; query: string };

/** A page of this site as something to embed; null where it cannot be. */
export function embeddedOf(address: string, site: string): Embedded | null {
  if (!URL.canParse(address, site)) return null;
  const url = new URL(address, site);
  const [locale, list = "", slug, ...rest] = url.pathname.split("/").filter(Boolean);
  if (url.origin !== site || !isLocale(locale) || rest.length > 0) return null;
  if (!kindAtPath(list) && (list !== "search" || slug)) return null;
  const keys = slug ? [] : (listKeys(list) ?? []);
  const query = new URLSearchParams([...url.searchParams].filter(([key]) => keys.includes(key)));
  return { locale, path: [list, ...(slug ? [slug] : [])].map(encodeURIComponent).join("/"), query: query.toString() };
}

/** How something can stand in another page. */
export const embedShapes = ["card", "list", "map"] as const;
export type EmbedShape = (typeof embedShapes)[number];

/** Whether the schools of a network or cluster are asked for instead of its card. */
export const isEmbeddedView = (value: unknown): value is "list" | "map" => value === "list" || value === "map";

/** What gathers at a city: its practices as a list, its schools on the map. */
const ofCity = { list: "practices", map: "schools" } as const;

const withView = (query: string, view: "map" | "list" | undefined): string => {
  const values = new URLSearchParams(query);
  if (view) values.set("view", view);
  else values.delete("view");
  return values.toString();
};

/** The same in this shape; as it is where it has none such. */
export function inShape(embedded: Embedded, shape: EmbedShape): Embedded {
  const { path, query } = embedded;
  const [list = "", slug] = path.split("/");
  if (slug === undefined) {
    const isMap = shape === "map" && list !== "search";
    return { ...embedded, query: withView(query, isMap ? "map" : undefined) };
  }
  if (shape === "card") return embedded;
  if (list === "networks" || list === "clusters") return { ...embedded, query: withView("", shape) };
  if (list !== "cities") return embedded;
  const city = `city=${slug}`;
  return { ...embedded, path: ofCity[shape], query: shape === "map" ? withView(city, "map") : city };
}

/** The page itself, with the colours, which only an embedded page has. */
export const pageOfEmbedded = (embedded: Embedded, theme: Theme | null): string =>
  embedAddress(embedded, theme).replace("/embed/", "/");

/** The address of the embedded page. */
export function embedAddress({ locale, path, query }: Embedded, theme: Theme | null): string {
  const all = new URLSearchParams(query);
  if (theme) for (const [name, colour] of Object.entries(theme)) all.set(name, colour);
  all.sort();
  return `/${locale}/embed/${path}${all.size > 0 ? `?${all}` : ""}`;
}

export type Frame = { address: string; title: string; height: number };

/** HTML to copy into another page. Nothing is stored in a reader's browser, and no script runs. */
export const iframeCode = ({ address, title, height }: Frame): string =>
  `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" loading="lazy" style="width:100%;height:${height}px;border:0"></iframe>`;

/** The same by a script, which leaves a link where scripts do not run. */
export const scriptCode = (site: string, page: string, { title, height }: Frame): string =>
  `<a href="${escapeXml(page)}" data-xarxa="${height}">${escapeXml(title)}</a>\n<script async src="${site}/embed.js"></script>`;
