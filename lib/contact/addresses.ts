import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kinds } from "@/lib/kinds/index";

/** Where one asks the people of a record. */
export function askPath(locale: Locale, { kind, slug }: { kind: KindName; slug: string }): string {
  return `/${locale}/ask/${kinds[kind].path}/${slug}`;
}
