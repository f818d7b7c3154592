import { sourceLocale } from "@/lib/i18n/locales";
import { frameSegment } from "../addresses";
import type { PageRenderer } from "../page-renderer";
import { setStylesheets } from "./stylesheets";

/** The stylesheet URLs that a page links, in order. */
export function stylesheetsIn(html: string): string[] {
  const links = html.match(/<link\b[^>]*\srel="stylesheet"[^>]*>/g) ?? [];
  return links.flatMap((link) => /\shref="([^"]+)"/.exec(link)?.[1] ?? []);
}

/**
 * Finds the stylesheets that Next built for its layout by reading an empty page that uses it. Throws when there are
 * none, so that a site without styles does not start.
 */
export async function loadStylesheets(renderer: PageRenderer): Promise<void> {
  const addresses = stylesheetsIn(await renderer.readHtml(`/${sourceLocale}/${frameSegment}`));
  if (addresses.length === 0) throw new Error("The page frame links no stylesheet");
  setStylesheets(addresses, (address) => renderer.readFile(address));
}
