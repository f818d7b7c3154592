import type { ReactNode } from "react";
import { type Kind, KindGlyph, kindColour } from "@/components/knot/kind-shape";
import { RecordLink } from "@/components/records/record-link";
import { titleOf } from "@/components/records/written";
import { SiteFrame } from "@/components/site/site-frame";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath, recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";

type AskFrameProps = {
  locale: Locale;
  /** The page's path without its language. */
  path: string;
  /** The record that is asked about; null if it is no longer public. */
  record: Pick<Card, "kind" | "slug" | "title"> | null;
  title: string;
  lead?: ReactNode;
  margin?: ReactNode;
  children: ReactNode;
};

function KindLabel({ kind, locale }: { kind: Kind; locale: Locale }) {
  return (
    <p className={`flex items-center gap-2.5 ${kindColour[kind]}`}>
      <KindGlyph kind={kind} className="size-5" /> {translator(locale)(`kinds:kind.${kind}`)}
    </p>
  );
}

/** The frame of every page about a question, laid out like the record's page. */
export function AskFrame({ locale, path, record, title, lead, margin, children }: AskFrameProps) {
  const t = translator(locale);
  const crumbs = record && [
    { href: listPath(locale, record.kind), label: t(`kinds:plural.${record.kind}`) },
    { href: recordPath(locale, record), label: titleOf(record, locale) },
    { label: title },
  ];
  return (
    <SiteFrame
      locale={locale}
      path={path}
      {...(record ? { current: record.kind } : {})}
      {...(crumbs ? { crumbs } : {})}
    >
      <div className="record">
        <div className="record-head-mark max-lg:-mb-6 lg:pt-3.5">
          {record && <KindLabel kind={record.kind} locale={locale} />}
        </div>
        <header className="record-head">
          <h1 className="record-title words max-w-wide font-read text-title font-normal tracking-[-0.012em]">
            {title}
          </h1>
          {record && (
            <p className="mt-5 max-w-measure font-read text-lead">
              <RecordLink card={record} locale={locale} />
            </p>
          )}
          {lead && <div className="mt-3 max-w-measure font-read text-read text-quiet">{lead}</div>}
        </header>
        {margin && <aside className="record-margin space-y-9">{margin}</aside>}
        <div className="record-main min-w-0">{children}</div>
      </div>
    </SiteFrame>
  );
}
