import { EmptyState } from "@/components/ui/empty-state";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TakenHomeLine } from "@/lib/meetings/taken-home/read";
import { TakingText } from "./taken-line";

/** What cities took home. */
export function TakenTable({ locale, lines }: { locale: Locale; lines: TakenHomeLine[] }) {
  const t = translator(locale);
  if (lines.length === 0) return <EmptyState title={t("afterwards:taken.noCities")} />;
  const columns: Column<TakenHomeLine>[] = [
    { key: "city", title: t("hosting:fact.city"), cell: ({ city }) => <span lang={city.lang}>{city.text}</span> },
    {
      key: "taken",
      title: t("afterwards:desk.takenHome"),
      cell: (line) => <TakingText locale={locale} taking={line} />,
    },
    {
      key: "on",
      title: t("afterwards:taken.on"),
      cell: ({ answer }) => answer && <time dateTime={answer.on}>{formatDay(answer.on, locale)}</time>,
    },
  ];
  return <Table caption={t("afterwards:desk.takenHome")} columns={columns} lines={lines} lineKey={({ id }) => id} />;
}
