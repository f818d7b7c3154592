import type { ReactNode } from "react";

/** A part of an entry under its small label. Inside a `dl`. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-note text-quiet">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
