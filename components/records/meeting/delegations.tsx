import { RecordLink } from "@/components/records/record-link";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { countryName, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";

type Delegation = View<"meeting">["parts"]["delegations"][number];
type Props = { delegations: Delegation[]; locale: Locale };

function columnsOf(locale: Locale): Column<Delegation>[] {
  const t = translator(locale);
  const country = ({ fields }: Delegation) => fields.city?.fields.country;
  return [
    {
      key: "city",
      title: t("kinds:field.city"),
      cell: ({ fields }) => <RecordLink card={fields.city!} locale={locale} />,
    },
    {
      key: "country",
      title: t("kinds:field.country"),
      cell: (line) => country(line) && countryName(country(line)!, locale),
    },
    {
      key: "people",
      title: t("kinds:field.people"),
      number: true,
      cell: ({ fields: { people } }) =>
        people === undefined ? t("meetings:delegations.unknown") : formatNumber(people, locale),
    },
  ];
}

/** "7 cities · 22 people". If some delegations give no number of people, the text says that the total is incomplete. */
function countsOf(delegations: Delegation[], locale: Locale): string {
  const t = translator(locale);
  const known = delegations.flatMap(({ fields }) => fields.people ?? []);
  const people = known.reduce((sum, one) => sum + one, 0);
  const counts = [
    t("meetings:delegations.cities", { count: delegations.length }),
    ...(known.length > 0 ? [t("meetings:delegations.people", { count: people })] : []),
  ];
  const remark = known.length < delegations.length ? `. ${t("meetings:delegations.partly")}` : "";
  return `${counts.join(" · ")}${remark}`;
}

/** The delegations of a meeting. */
export function MeetingDelegationsSection({ delegations, locale }: Props) {
  if (delegations.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="delegations" title={t("kinds:field.delegations")} copyLabel={t("records:copyLabel")}>
      <div className="max-w-measure">
        <Table
          caption={countsOf(delegations, locale)}
          columns={columnsOf(locale)}
          lines={delegations}
          lineKey={({ id }) => id}
        />
      </div>
    </Section>
  );
}
