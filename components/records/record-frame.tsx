import type { ReactNode } from "react";
import { RecordPage } from "@/components/layout/record-page";
import { SiteFrame } from "@/components/site/site-frame";
import { DemoNote } from "@/components/ui/callout";
import type { FactLine } from "@/components/ui/fact-list";
import { type Written, withoutNote } from "@/components/ui/lang";
import { QrCode } from "@/components/ui/qr-code";
import { citedRecord } from "@/lib/cite/cited-record";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath, recordPath } from "@/lib/kinds/address";
import type { View } from "@/lib/kinds/view";
import { CitePart } from "./cite-part";
import { cutShort, Glance } from "./glance";
import { LanguageNotice } from "./language-notice";
import { recordFigure } from "./lead-picture";
import { PrintedFoot } from "./printed-foot";
import { RecordMargin } from "./record-margin";
import { RecordTools } from "./record-tools";
import { distinctNeighbours, KnotSection, type NeighbourRecord } from "./related-pages";
import { kindLabelOf } from "./row-of-card";
import { titleOf, written } from "./written";

/** `role`: what the neighbour does in the record ("funding", "host city"), where it is known. */
export type RecordFrameProps = {
  view: View;
  locale: Locale;
  /** The origin of the site, for the address to share. */
  site: string;
  now: Date;
  /** At most five facts under the lead. */
  glance: FactLine[];
  /** The other facts of this kind. */
  facts: FactLine[];
  /** The first text: it stands before the facts on a phone. */
  opening: ReactNode;
  /** What a reader must know before anything else: "closed". */
  warning?: ReactNode;
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

/** A text without the name of its language, which the notice under the title says. */
const announced = (words: Written, { readIn }: View): Written =>
  typeof words === "object" && words.lang === readIn ? withoutNote(words) : words;

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
  glance,
  facts,
  opening,
  warning,
  sections,
  neighbours,
  query = "",
  lead = true,
  below,
  children,
}: RecordFrameProps) {
  const t = translator(locale);
  const path = recordPath(locale, view);
  const distinct = distinctNeighbours(neighbours, view.id);
  const all = distinct.length > 0 ? [...sections, { id: "knot", label: t("records:knot.title") }] : sections;
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
        {...(view.demo ? { demoLabel: t("records:demo.label") } : {})}
        title={announced(titleOf(view.card, locale), view)}
        {...(lead && view.card.lead ? { lead: announced(written(view.card.lead, locale), view) } : {})}
        notice={
          <>
            {warning}
            <LanguageNotice view={view} locale={locale} />
          </>
        }
        demo={view.demo && <DemoNote text={t("records:demo.note")} more={demo} />}
        glance={<Glance lines={glance} locale={locale} />}
        figure={recordFigure(
          view,
          distinct.map(({ card }) => card),
          locale,
        )}
        opening={opening}
        margin={
          <>
            <RecordMargin
              view={view}
              locale={locale}
              facts={[...cutShort(glance), ...facts]}
              sections={all}
              now={now}
            />
            {view.publishedAt && <RecordTools view={view} locale={locale} address={`${site}${path}`} />}
          </>
        }
        code={
          view.kind === "city" &&
          view.publishedAt && <QrCode text={`${site}${path}`} label={t("records:print.code")} small />
        }
        print={<PrintedFoot view={view} address={`${site}${path}`} locale={locale} />}
      >
        {children}
        <KnotSection view={view} locale={locale} neighbours={distinct} />
        {/* What was never public has no address to cite. */}
        {view.publishedAt && <CitePart cited={citedRecord(view, site)} locale={locale} />}
        <ReportLink view={view} locale={locale} />
      </RecordPage>
      {below}
    </SiteFrame>
  );
}
