import { Table } from "@/components/ui/table";
import { formatNumber } from "@/lib/i18n/format";
import { type Locale, languageLabel, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { CoverageLine } from "@/lib/work/models";

/** Kinds against languages: how much of what is public can be read in each. */
export function CoverageTable({ locale, lines }: { locale: Locale; lines: CoverageLine[] }) {
  const t = translator(locale);
  const columns = [
    { key: "kind", title: t("work:dashboard.kind"), cell: ({ kind }: CoverageLine) => t(`kinds:plural.${kind}`) },
    {
      key: "total",
      title: t("work:dashboard.total"),
      number: true,
      cell: ({ total }: CoverageLine) => formatNumber(total, locale),
    },
    ...locales.map((language) => ({
      key: language,
      title: languageLabel(language, locale),
      number: true,
      cell: ({ languages }: CoverageLine) => formatNumber(languages[language], locale),
    })),
  ];
  return <Table caption={t("work:dashboard.coverage")} columns={columns} lines={lines} lineKey={({ kind }) => kind} />;
}
