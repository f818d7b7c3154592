import type { ReactNode } from "react";
import { type Kind, KindGlyph } from "../knot/kind-shape";

type ListPageProps = {
  kind?: Kind;
  title: string;
  lead?: ReactNode;
  /** The filters: on the left of a wide page, folded above the list on a phone. */
  filters?: ReactNode;
  children: ReactNode;
};

/** The layout of a list or of search results. */
export function ListPage({ kind, title, lead, filters, children }: ListPageProps) {
  return (
    <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-22">
      <div className="max-lg:hidden lg:pt-4">{kind && <KindGlyph kind={kind} className="size-8" />}</div>
      <header>
        <h1 className="words max-w-wide font-read text-title font-normal tracking-[-0.012em]">{title}</h1>
        {lead && <div className="mt-4 max-w-measure font-read text-lead text-quiet">{lead}</div>}
      </header>
      {filters && <div className="mt-8 lg:mt-14">{filters}</div>}
      <div className="mt-8 min-w-0 lg:col-start-2 lg:mt-14">{children}</div>
    </div>
  );
}
