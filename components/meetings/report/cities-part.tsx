import { Lang } from "@/components/ui/lang";
import { type Column, Table } from "@/components/ui/table";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ReportContent } from "@/lib/meetings/report/content";
import { nameWords } from "./words";

type City = ReportContent["cities"][number];
type Props = { content: Pick<ReportContent, "cities" | "people" | "isCounted" | "source">; locale: Locale };

/** A city outside the directory has the name that the hosts typed, whatever its language. */
function nameOf({ id, names }: City, source: Locale, locale: Locale) {
  const [typed] = Object.values(names);
  if (id) return <Lang words={nameWords(names, locale, source)} />;
  return typed ?? translator(locale)("report:unnamedCity");
}

/** The cities that took part, with numbers and without names. */
export function CitiesPart({ content: { cities, people, isCounted, source }, locale }: Props) {
  const t = translator(locale);
  const lines = cities.map((city, index) => ({ ...city, key: city.id ?? String(index) }));
  const columns: Column<(typeof lines)[number]>[] = [
    { key: "city", title: t("kinds:field.city"), cell: (city) => nameOf(city, source, locale) },
    { key: "people", title: t("kinds:field.people"), number: true, cell: (city) => formatNumber(city.people, locale) },
  ];
  const counts = [
    t("meetings:delegations.cities", { count: cities.length }),
    t("meetings:delegations.people", { count: people }),
  ].join(" · ");
  return (
    <div className="max-w-measure">
      <Table
        caption={isCounted ? counts : `${counts}. ${t("report:announced")}`}
        columns={columns}
        lines={lines}
        lineKey={({ key }) => key}
      />
    </div>
  );
}
