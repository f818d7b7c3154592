import type { ReactNode } from "react";

export type FactLine = { label: string; value: ReactNode };

export const hasValue = ({ value }: FactLine): boolean =>
  value !== undefined &&
  value !== null &&
  value !== "" &&
  value !== false &&
  !(Array.isArray(value) && !value.some(Boolean));

/** Facts in the margin. Lines without a value are left out. */
export function FactList({ lines }: { lines: FactLine[] }) {
  const known = lines.filter(hasValue);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <FactValue value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One value, or several as a list. */
export function FactValue({ value }: { value: ReactNode }) {
  if (!Array.isArray(value)) return value;
  const values = value.filter(Boolean);
  if (values.length === 1) return values[0];
  return (
    <ul>
      {values.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of a record's values is part of the record
        <li key={index}>{one}</li>
      ))}
    </ul>
  );
}
