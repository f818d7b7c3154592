import type { ReactNode } from "react";

/** The layout of text pages such as about, privacy and the glossary: one column, where a record's text would be. */
export function TextPage({
  title,
  lead,
  margin,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  margin?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="record">
      <header className="lg:col-start-2">
        <h1 className="words max-w-wide font-read text-title font-normal tracking-[-0.012em]">{title}</h1>
        {lead && <div className="mt-5 max-w-measure font-read text-lead text-quiet">{lead}</div>}
      </header>
      {margin && <aside className="record-margin lg:row-start-2">{margin}</aside>}
      <div className="record-main min-w-0">{children}</div>
    </div>
  );
}
