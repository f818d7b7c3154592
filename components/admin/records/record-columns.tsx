import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";
import type { AdminRow } from "@/lib/records/admin/list";

const dayIn = (date: Date, locale: Locale) => formatDay(date.toISOString().slice(0, 10), locale);

type TitleProps = { row: AdminRow; locale: Locale; kind: KindName; isTicked: boolean };

function TitleCell({ row: { id, title, lang }, locale, kind, isTicked }: TitleProps) {
  return (
    <span className="flex items-start gap-3">
      <input
        type="checkbox"
        name="ids"
        value={id}
        defaultChecked={isTicked}
        aria-label={translator(locale)("admin:list.select", { title })}
        className="tick"
      />
      <a href={adminPath(locale, kind, id)} lang={lang}>
        {title}
      </a>
    </span>
  );
}

/** The columns of an admin list. The title column has the record's checkbox. */
export function recordColumns(locale: Locale, kind: KindName, isTicked: boolean) {
  const t = translator(locale);
  return [
    {
      key: "title",
      title: t("admin:list.column.title"),
      cell: (row: AdminRow) => <TitleCell row={row} locale={locale} kind={kind} isTicked={isTicked} />,
    },
    {
      key: "state",
      title: t("admin:list.column.state"),
      cell: ({ publication }: AdminRow) => t(`admin:state.${publication}`),
    },
    {
      key: "city",
      title: t("admin:list.column.city"),
      cell: ({ city }: AdminRow) => city ?? t("admin:list.platform"),
    },
    {
      key: "languages",
      title: t("admin:list.column.languages"),
      cell: ({ languages }: AdminRow) => languages.join(", ") || t("admin:list.none"),
    },
    {
      key: "confirmed",
      title: t("admin:list.column.confirmed"),
      cell: ({ confirmedUntil }: AdminRow) =>
        confirmedUntil ? dayIn(confirmedUntil, locale) : t("admin:list.notConfirmed"),
    },
    { key: "assignee", title: t("admin:list.column.assignee"), cell: ({ assignee }: AdminRow) => assignee ?? "–" },
    {
      key: "changed",
      title: t("admin:list.column.changed"),
      cell: ({ updatedAt }: AdminRow) => dayIn(updatedAt, locale),
    },
  ];
}
