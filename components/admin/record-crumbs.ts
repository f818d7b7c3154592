import type { Crumb } from "@/components/layout/breadcrumb";
import type { Written } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";

/** The breadcrumb from the list of a kind to a page of one of its records. */
export function recordCrumbs(locale: Locale, kind: KindName, record: { id: string; title: Written }, ...rest: Crumb[]) {
  const list: Crumb = { href: adminPath(locale, kind), label: translator(locale)(`kinds:plural.${kind}`) };
  return [list, { href: adminPath(locale, kind, record.id), label: record.title }, ...rest];
}
