import type { Locale } from "@/lib/i18n/locales";
import { chaptersOf } from "../around/linking";
import { guidesBeside } from "../guide-order";
import type { Beginning } from "../published";
import { pageReader } from "./read-record";

export async function guideSurroundings({ id }: Beginning<"guide">, locale: Locale) {
  const [chapters, beside] = await Promise.all([chaptersOf(id, locale), guidesBeside(id, locale)]);
  return { chapters, beside };
}

export const readGuide = pageReader("guide", guideSurroundings);
