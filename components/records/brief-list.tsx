import type { ReactNode } from "react";
import type { FactLine } from "@/components/ui/fact-list";

const isThere = (value: ReactNode) =>
  value !== undefined && value !== null && value !== "" && value !== false && !(Array.isArray(value) && !value.length);

/** The lines that have a value. */
export const knownLines = (lines: FactLine[]): FactLine[] => lines.filter(({ value }) => isThere(value));

/** The remaining facts of a record in the text column, as label and value. */
export function BriefList({ lines }: { lines: FactLine[] }) {
  return (
    <dl className="max-w-measure border-b border-rule">
      {knownLines(lines).map(({ label, value }) => (
        <div key={label} className="grid gap-x-6 border-t border-rule py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt className="text-quiet">{label}</dt>
          <dd>{Array.isArray(value) ? <BriefValues values={value} /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function BriefValues({ values }: { values: ReactNode[] }) {
  return (
    <ul>
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of a record's values is part of the record
        <li key={index}>{value}</li>
      ))}
    </ul>
  );
}
