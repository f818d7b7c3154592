import type { ReactNode } from "react";
import { Knot, type Relation } from "@/components/knot/knot";
import { RecordPage } from "@/components/layout/record-page";
import { SiteFrame } from "@/components/site/site-frame";
import { DemoNote } from "@/components/ui/callout";
import type { FactLine } from "@/components/ui/fact-list";
import { Section } from "@/components/ui/section";
import { citedRecord } from "@/lib/cite/cited-record";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath, recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import type { KindName } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import { CitePart } from "./cite-part";
import { RecordMargin } from "./record-margin";
import { RecordTools } from "./record-tools";
import { kindLabelOf } from "./row-of-card";
import { titleOf, written } from "./written";

export type NeighbourRecord = { card: Card; relation: Relation };

export type RecordFrameProps = {
  view: View;
  locale: Locale;
  /** The origin of the site, for the address to share. */
  site: string;
  now: Date;
  facts: FactLine[];
  /** The sections that this page shows, in order. */
  sections: { id: string; label: string }[];
  /** The related records, closest first. */
  neighbours: NeighbourRecord[];
  /** The query of the page, such as `?asOf=2019`: the language switch keeps it. */
  query?: string;
  /** Whether to show the summary under the title; false if the first section repeats it. */
  lead?: boolean;
  /** Shown after the record: the form of a person who was asked to approve it. */
  below?: ReactNode;
  children: ReactNode;
};

/** A neighbour of these kinds that is related by place is labelled by its kind; the label "place" is for cities. */
const labelledByKind: readonly KindName[] = ["network", "cluster", "meeting"];

function relationLabel({ kind }: Card, relation: Relation, locale: Locale): string {
  const t = translator(locale);
  const isLabelledByKind = relation === "place" && labelledByKind.includes(kind);
  return isLabelledByKind ? t(`kinds:kind.${kind}`).toLocaleLowerCase(locale) : t(`records:knot.${relation}`);
}

function KnotSection({ view, locale, neighbours }: { view: View; locale: Locale; neighbours: NeighbourRecord[] }) {
  const t = translator(locale);
  const seen = new Set([view.id]);
  const distinct = neighbours.filter(({ card }) => !seen.has(card.id) && seen.add(card.id));
  if (distinct.length === 0) return null;
  return (
    <Section id="knot" title={t("records:knot.title")} copyLabel={t("records:copyLabel")}>
      <Knot
        id="knot-drawing"
        title={t("records:knot.title")}
        description={t("records:knot.description", { title: view.title.text })}
        center={{ kind: view.kind, label: titleOf(view.card, locale) }}
        neighbours={distinct.map(({ card, relation }) => ({
          id: card.id,
          kind: card.kind,
          label: titleOf(card, locale),
          href: recordPath(locale, card),
          relation,
          relationLabel: relationLabel(card, relation, locale),
        }))}
        listLabel={t("records:knot.list")}
      />
    </Section>
  );
}

/** A quiet link at the end, to report an error. */
function ReportLink({ view, locale }: { view: View; locale: Locale }) {
  return (
    <p className="no-print mt-14 text-note">
      <a href={`/${locale}/report${recordPath(locale, view).slice(3)}`} rel="nofollow" className="quiet-link target">
        {translator(locale)("proposals:report.link")}
      </a>
    </p>
  );
}

/** The parts of a record's page that are the same for every kind. */
export function RecordFrame({
  view,
  locale,
  site,
  now,
  facts,
  sections,
  neighbours,
  query = "",
  lead = true,
  below,
  children,
}: RecordFrameProps) {
  const t = translator(locale);
  const path = recordPath(locale, view);
  const all = neighbours.length > 0 ? [...sections, { id: "knot", label: t("records:knot.title") }] : sections;
  const demo = { href: `/${locale}/about#demo`, label: t("records:demo.more") };
  return (
    <SiteFrame
      locale={locale}
      path={`${path.slice(3)}${query}`}
      current={view.kind}
      crumbs={[
        { href: listPath(locale, view.kind), label: t(`kinds:plural.${view.kind}`) },
        { label: titleOf(view.card, locale) },
      ]}
    >
      <RecordPage
        kind={view.kind}
        kindLabel={kindLabelOf(view.card, locale)}
        title={titleOf(view.card, locale)}
        {...(lead && view.card.lead ? { lead: written(view.card.lead, locale) } : {})}
        notice={view.demo && <DemoNote text={t("records:demo.note")} more={demo} />}
        margin={
          <>
            <RecordMargin
              view={view}
              locale={locale}
              facts={facts}
              sections={all}
              address={`${site}${path}`}
              now={now}
            />
            {view.publishedAt && <RecordTools view={view} locale={locale} />}
          </>
        }
        print={
          <>
            <p>{t("records:print.address", { address: `${site}${path}` })}</p>
            <p>{t("records:print.printed", { date: formatDay(view.updatedAt.toISOString().slice(0, 10), locale) })}</p>
          </>
        }
      >
        {children}
        <KnotSection view={view} locale={locale} neighbours={neighbours} />
        {/* What was never public has no address to cite. */}
        {view.publishedAt && <CitePart cited={citedRecord(view, site)} locale={locale} />}
        <ReportLink view={view} locale={locale} />
      </RecordPage>
      {below}
    </SiteFrame>
  );
}
