import type { ReactNode } from "react";
import { drawRecord } from "@/app/record-pages";
import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { readSurroundings } from "@/lib/records/public/pages/surroundings";

/** Draws the page exactly as the public would see it. `below` is shown after the record, before the site's footer. */
export async function drawPreview(view: View, locale: Locale, below?: ReactNode): Promise<ReactNode> {
  return drawRecord(view, await readSurroundings(view, locale), { locale, below, isPreview: true });
}
