import type { PageHead } from "@/components/document/page-head";
import type { Locale } from "@/lib/i18n/locales";
import { readTheme, type Theme, themeFile } from "@/lib/open-data/embed/theme";
import type { QueryValues } from "@/lib/serving/query-values";

/** The colours in the address of an embedded page. */
export const themeIn = ({ accent, ground }: QueryValues): Theme | null =>
  readTheme([accent].flat()[0], [ground].flat()[0]);

/** The head of an embedded page: its links leave the frame, and two colours may replace the site's. */
export function embeddedHead(title: string, locale: Locale, query: QueryValues): PageHead {
  const theme = themeIn(query);
  return {
    title,
    alone: true,
    robots: "noindex",
    linksOpenIn: "_top",
    ...(theme ? { stylesheet: `/${locale}/embed/theme/${themeFile(theme)}` } : {}),
  };
}
