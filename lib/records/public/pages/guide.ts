import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { chaptersOf } from "../around/linking";
import { guidesBeside } from "../guide-order";
import { pageReader } from "./read-record";

export async function guideSurroundings(guide: View<"guide">, locale: Locale) {
  const [chapters, beside] = await Promise.all([chaptersOf(guide.id, locale), guidesBeside(guide.id, locale)]);
  return { chapters, beside };
}

export const readGuide = pageReader("guide", guideSurroundings);
