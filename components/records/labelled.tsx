import type { ReactNode } from "react";

/** A labelled part of an entry, inside a `dl`. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-note text-quiet">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
