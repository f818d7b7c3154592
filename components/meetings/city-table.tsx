import { EmptyState } from "@/components/ui/empty-state";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/i18n/format";
import { isLocale, type Locale, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { CityLine } from "@/lib/meetings/cities/list";
import { dayIn } from "@/lib/meetings/days";

type Props = { locale: Locale; id: string; cities: CityLine[]; timeZone: string; isHost: boolean };

function Recipient({ locale, city }: { locale: Locale; city: CityLine }) {
  const t = translator(locale);
  if (city.recipient === "account") return t("hosting:cities.recipientAccount");
  if (city.recipient === "nobody") return <strong>{t("hosting:cities.recipientNobody")}</strong>;
  return city.contactName || city.email;
}

function columnsOf({ locale, id, cities, timeZone, isHost }: Props): Column<CityLine>[] {
  const t = translator(locale);
  const on = (when: Date | null) => when && formatDay(dayIn(when, timeZone), locale);
  const name = ({ name: { text, lang } }: CityLine) => <span lang={lang}>{text}</span>;
  const linked = (city: CityLine) => (
    <a href={`${adminPath(locale, "meeting", id)}/cities/${city.id}`} className="target">
      {name(city)}
    </a>
  );
  const letter = ({ lastLetter }: CityLine) =>
    lastLetter && `${t(`hosting:letter.${lastLetter.kind}`)}, ${on(lastLetter.at)}`;
  return [
    { key: "city", title: t("hosting:cities.city"), cell: isHost ? linked : name },
    { key: "state", title: t("hosting:cities.state"), cell: ({ state }) => t(`hosting:state.${state}`) },
    { key: "people", title: t("hosting:cities.people"), cell: ({ people }) => people, number: true },
    // Before attendance is taken, nothing would stand in it.
    ...(cities.some(({ came }) => came > 0)
      ? [{ key: "came", title: t("hosting:cities.came"), cell: ({ came }: CityLine) => came, number: true }]
      : []),
    { key: "seats", title: t("hosting:cities.seats"), cell: ({ seats }) => seats, number: true },
    {
      key: "recipient",
      title: t("hosting:cities.recipient"),
      cell: (city) => <Recipient locale={locale} city={city} />,
    },
    {
      key: "language",
      title: t("hosting:cities.language"),
      cell: ({ language }) =>
        isLocale(language) ? <span lang={language}>{nativeLanguageName(language)}</span> : language,
    },
    { key: "invited", title: t("hosting:cities.invited"), cell: ({ invitedAt }) => on(invitedAt) },
    { key: "letter", title: t("hosting:cities.lastLetter"), cell: letter },
  ];
}

/** All invited cities with their answers. */
export function CityTable(props: Props) {
  const { locale, cities } = props;
  const t = translator(locale);
  if (cities.length === 0) return <EmptyState title={t("hosting:cities.none")} />;
  const coming = cities.filter(({ state }) => state === "accepted");
  const summary = t("hosting:cities.count", {
    cities: cities.length,
    accepted: coming.length,
    people: coming.reduce((sum, { people }) => sum + (people ?? 0), 0),
    sent: cities.filter(({ state }) => state === "sent").length,
  });
  return (
    <div className="space-y-4">
      <p>{summary}</p>
      <Table caption={t("hosting:cities.caption")} columns={columnsOf(props)} lines={cities} lineKey={({ id }) => id} />
    </div>
  );
}
