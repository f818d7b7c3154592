import type { ReactNode } from "react";

export type FactLine = { label: string; value: ReactNode };

/** Facts in the margin. Lines without a value are left out. */
export function FactList({ lines }: { lines: FactLine[] }) {
  const known = lines.filter(({ value }) => value !== undefined && value !== null && value !== "" && value !== false);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{Array.isArray(value) ? <FactValues values={value} /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function FactValues({ values }: { values: ReactNode[] }) {
  return (
    <ul>
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of a record's values is part of the record
        <li key={index}>{value}</li>
      ))}
    </ul>
  );
}
