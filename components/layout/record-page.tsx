import type { ReactNode } from "react";
import { type Kind, KindGlyph, kindColour } from "../knot/kind-shape";
import { Lang, type Written } from "../ui/lang";

type RecordPageProps = {
  kind: Kind;
  kindLabel: string;
  title: Written;
  lead?: Written;
  /** Shown under the lead: a demo note, "archived", or the obvious next step. */
  notice?: ReactNode;
  /** Content of the margin: facts, links to sections, share. */
  margin?: ReactNode;
  /** Printed at the end: address, date, source. */
  print?: ReactNode;
  children: ReactNode;
};

/** The layout of a record's page: title and lead, facts in the margin, text beside the thread. */
export function RecordPage({ kind, kindLabel, title, lead, notice, margin, print, children }: RecordPageProps) {
  return (
    <article className="record">
      <div className="record-head-mark max-lg:-mb-6 lg:pt-3.5">
        <p className={`flex items-center gap-2.5 ${kindColour[kind]}`}>
          <KindGlyph kind={kind} className="size-5" /> {kindLabel}
        </p>
      </div>
      <header className="record-head">
        <h1 className="record-title words max-w-wide font-read text-title font-normal tracking-[-0.012em]">
          <Lang words={title} />
        </h1>
        {lead && (
          <p className="record-lead mt-5 max-w-measure font-read text-lead text-quiet">
            <Lang words={lead} />
          </p>
        )}
        {notice && <div className="mt-5 space-y-4">{notice}</div>}
      </header>
      {margin && <aside className="record-margin space-y-7">{margin}</aside>}
      <div className="record-main min-w-0">{children}</div>
      {print && <footer className="print-only col-span-full text-note">{print}</footer>}
    </article>
  );
}
