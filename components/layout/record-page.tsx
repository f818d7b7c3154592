import type { ReactNode } from "react";
import { type Kind, KindGlyph, kindColour } from "../knot/kind-shape";
import { Lang, type Written } from "../ui/lang";

type RecordPageProps = {
  kind: Kind;
  kindLabel: string;
  /** "Example page", on a phone, where the note about it comes later. */
  demoLabel?: string;
  title: Written;
  lead?: Written;
  /** Shown under the lead: "archived", or the obvious next step. */
  notice?: ReactNode;
  /** That nothing on it happened. */
  demo?: ReactNode;
  /** The facts that readers ask for first. */
  glance?: ReactNode;
  /** A picture or the knot, at the top right of a wide page, and below the first text of a phone. */
  figure?: ReactNode;
  /** The first text. */
  opening?: ReactNode;
  /** Content of the margin: facts, links to sections, share. */
  margin?: ReactNode;
  /** Printed beside the title: a code to scan. */
  code?: ReactNode;
  /** Printed at the foot of every page: address and date. */
  print?: ReactNode;
  children: ReactNode;
};

/** The layout of a record's page: title and lead, facts in the margin, text beside the thread. */
export function RecordPage({ kind, kindLabel, demoLabel, title, lead, children, ...parts }: RecordPageProps) {
  const { notice, demo, glance, figure, opening, margin, code, print } = parts;
  return (
    <article className={`record record-of-${kind} printed ${opening ? "record-opens" : ""}`}>
      <div className="record-head-mark record-kind lg:pt-3.5">
        <p className={`flex items-center gap-2.5 ${kindColour[kind]}`}>
          <KindGlyph kind={kind} className="size-5" /> {kindLabel}
          {demoLabel && <span className="text-quiet sm:hidden">· {demoLabel}</span>}
        </p>
      </div>
      <header className={`record-head ${figure ? "record-head-pictured" : ""}`}>
        {code && <div className="printed-code print-only">{code}</div>}
        <h1 className="record-title words max-w-wide font-read text-title font-normal tracking-[-0.012em]">
          <Lang words={title} />
        </h1>
        <div className="record-intro">
          {lead && (
            <p className="record-lead max-w-measure font-read text-lead text-quiet">
              <Lang words={lead} />
            </p>
          )}
          {notice && <div className="record-notice space-y-4 empty:hidden">{notice}</div>}
          {glance}
        </div>
        {demo && <div className="record-demo">{demo}</div>}
        {figure && <div className="record-figure">{figure}</div>}
      </header>
      {opening && <div className="record-opening min-w-0">{opening}</div>}
      {margin && <aside className="record-margin space-y-7">{margin}</aside>}
      <div className="record-main min-w-0">{children}</div>
      {print}
    </article>
  );
}
