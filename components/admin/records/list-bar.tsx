import { ResultBar } from "@/components/ui/results";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminSorts } from "@/lib/kinds/states";

type Props = { locale: Locale; count: number; sort: string; hrefWith: (change: Record<string, string>) => string };

/** The number of matching records, and the sort orders of the list. */
export function ListBar({ locale, count, sort, hrefWith }: Props) {
  const t = translator(locale);
  const options = adminSorts.map((name) => ({
    label: t(`admin:list.sorts.${name}`),
    href: hrefWith({ sort: name }),
    current: name === sort,
  }));
  return <ResultBar count={t("admin:list.count", { count })} sort={{ label: t("admin:list.sort"), options }} />;
}
