import type { ReactNode } from "react";
import { RecordLink } from "@/components/records/record-link";
import { stagesOf } from "@/components/records/school/stages";
import { written, writtenAfterComma } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { formatList, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, PersonView } from "@/lib/kinds/card";
import { type Composition, composeCluster, constituents } from "./composition";

type Props = { schools: Card[]; seat: Card | undefined; principal: PersonView | undefined; locale: Locale };
type Line = { key: string; part: string; usual: string; here: ReactNode; verdict: string | null };

export const hasComposition = (schools: Card[]) => schools.some((school) => stagesOf(school).length > 0);

/** The principal's name, if they agreed to show it, and office. */
export function Principal({ principal, locale }: { principal: PersonView; locale: Locale }) {
  const write = principal.name ? writtenAfterComma : written;
  const office = principal.office && <Lang words={write(principal.office, locale)} />;
  return (
    <>
      {principal.name}
      {principal.name && office && ", "}
      {office}
    </>
  );
}

/** Compares the cluster with the typical one in a sentence. */
function Comparison({ composition, locale }: { composition: Composition; locale: Locale }) {
  const t = translator(locale);
  const differences = constituents.flatMap((part) => {
    const { verdict } = composition[part];
    return verdict === "typical"
      ? []
      : [t(`schools:cluster.difference.${part}.${verdict}` as "schools:cluster.difference.small.fewer")];
  });
  return (
    <p className="max-w-measure font-read text-lead">
      {differences.length === 0
        ? t("schools:cluster.same")
        : t("schools:cluster.differs", { differences: formatList(differences, locale) })}
    </p>
  );
}

function linesOf(composition: Composition, { seat, principal, locale }: Props): Line[] {
  const t = translator(locale);
  const counted = constituents.map((part) => ({
    key: part,
    part: t(`schools:cluster.rows.${part}`),
    usual: t(`schools:cluster.usual.${part}`),
    here: formatNumber(composition[part].count, locale),
    verdict: t(`schools:cluster.verdict.${composition[part].verdict}`),
  }));
  const single = (key: "seat" | "principal", here: ReactNode) => ({
    key,
    part: t(`schools:cluster.rows.${key}`),
    usual: t(`schools:cluster.usual.${key}`),
    here: here || t("schools:cluster.verdict.unknown"),
    verdict: here ? t("schools:cluster.verdict.typical") : null,
  });
  return [
    ...counted,
    single("seat", seat && <RecordLink card={seat} locale={locale} />),
    single("principal", (principal?.name || principal?.office) && <Principal principal={principal} locale={locale} />),
  ];
}

/** The composition of a cluster today, compared with the typical one. */
export function ClusterComposition(props: Props) {
  const { schools, locale } = props;
  if (!hasComposition(schools)) return null;
  const t = translator(locale);
  const composition = composeCluster(schools);
  const columns = [
    { key: "part", title: t("schools:cluster.part"), cell: ({ part }: Line) => part },
    { key: "usual", title: t("schools:cluster.typical"), cell: ({ usual }: Line) => usual },
    { key: "here", title: t("schools:cluster.here"), cell: ({ here }: Line) => here },
    { key: "verdict", title: t("schools:cluster.compared"), cell: ({ verdict }: Line) => verdict },
  ];
  return (
    <Section id="composition" title={t("schools:cluster.composition")} copyLabel={t("records:copyLabel")}>
      <Comparison composition={composition} locale={locale} />
      <div className="mt-6 max-w-wide">
        <Table
          caption={t("schools:cluster.caption")}
          columns={columns}
          lines={linesOf(composition, props)}
          lineKey={({ key }) => key}
        />
      </div>
      <p className="mt-4 max-w-measure text-note text-quiet">{t("schools:cluster.note")}</p>
    </Section>
  );
}
