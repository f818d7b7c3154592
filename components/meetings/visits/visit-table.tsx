import { EmptyState } from "@/components/ui/empty-state";
import { type Column, Table } from "@/components/ui/table";
import { formatList } from "@/lib/i18n/format";
import { type Locale, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import { visitTimeInWords } from "@/lib/meetings/visits/in-words";
import type { VisitLine } from "@/lib/meetings/visits/list";

type Props = { locale: Locale; id: string; visits: VisitLine[] };

function columnsOf({ locale, id }: Props): Column<VisitLine>[] {
  const t = translator(locale);
  const name = ({ number, name: school }: VisitLine) => (
    <>
      {t("visits:visit", { number })}
      {school && ": "}
      {school && <span lang={school.lang}>{school.text}</span>}
    </>
  );
  const linked = (visit: VisitLine) => (
    <a href={`${adminPath(locale, "meeting", id)}/visits/${visit.id}`} className="target">
      {name(visit)}
    </a>
  );
  const contact = ({ contactName, contactEmail }: VisitLine) =>
    contactEmail ? contactName || contactEmail : <strong>{t("visits:noContact")}</strong>;
  return [
    { key: "visit", title: t("visits:title"), cell: linked },
    { key: "state", title: t("visits:field.state"), cell: ({ state }) => t(`visits:state.${state}`) },
    { key: "when", title: t("visits:field.when"), cell: ({ when }) => visitTimeInWords(when, locale) },
    {
      key: "theme",
      title: t("visits:field.theme"),
      cell: ({ theme }) => theme && <span lang={theme.lang}>{theme.text}</span>,
    },
    { key: "seats", title: t("visits:field.seats"), cell: ({ seats }) => seats, number: true },
    {
      key: "languages",
      title: t("visits:field.languages"),
      cell: ({ languages }) => formatList(languages.map(nativeLanguageName), locale),
    },
    { key: "contact", title: t("visits:field.contact"), cell: contact },
  ];
}

/** The visits of a meeting in the order of their numbers. */
export function VisitTable(props: Props) {
  const { locale, visits } = props;
  const t = translator(locale);
  if (visits.length === 0) return <EmptyState title={t("visits:none")} />;
  return <Table caption={t("visits:caption")} columns={columnsOf(props)} lines={visits} lineKey={({ id }) => id} />;
}
