import type { ReactNode } from "react";

/** Native `details`: works without JavaScript, and opens when found in the page or printed. */
export function Details({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details open={open}>
      <summary className="fold-sign plain-summary target font-semibold">{summary}</summary>
      <div className="ps-5 pt-2 pb-3">{children}</div>
    </details>
  );
}
