import type { PageHead } from "@/components/document/page-head";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { textPages } from "@/lib/serving/text-pages";
import { pageHead } from "./page-head";

/** The head of a text page, given the last segment of its path. */
export function textHead(page: (typeof textPages)[number], locale: Locale): PageHead {
  const t = translator(locale);
  return pageHead({
    locale,
    path: `/${page}`,
    title: t(`pages:site.pages.${page}`),
    description: t(`meta:${page}.description`),
  });
}
