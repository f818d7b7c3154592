import { sourceLocale } from "@/lib/i18n/locales";
import { frameSegment } from "./addresses";
import type { PageRenderer } from "./page-renderer";
import { setStylesheets } from "./stylesheets";

/** The stylesheets that a page of Next links, in their order. */
export function stylesheetsIn(html: string): string[] {
  const links = html.match(/<link\b[^>]*\srel="stylesheet"[^>]*>/g) ?? [];
  return links.flatMap((link) => /\shref="([^"]+)"/.exec(link)?.[1] ?? []);
}

/**
 * Next builds the stylesheet with the layout that imports it, and links it in its own pages only: an empty page with that
 * layout tells its address. A site without a stylesheet must not start, so none is an error.
 */
export async function loadStylesheets(renderer: PageRenderer): Promise<void> {
  const addresses = stylesheetsIn(await renderer.readHtml(`/${sourceLocale}/${frameSegment}`));
  if (addresses.length === 0) throw new Error("The page frame links no stylesheet");
  setStylesheets(addresses);
}
