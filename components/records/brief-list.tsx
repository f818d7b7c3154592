import { type FactLine, FactValue, hasValue } from "@/components/ui/fact-list";

/** Facts of a record in the text column, as label and value. */
export function BriefList({ lines }: { lines: FactLine[] }) {
  return (
    <dl className="max-w-measure border-b border-rule">
      {lines.filter(hasValue).map(({ label, value }) => (
        <div key={label} className="grid gap-x-6 border-t border-rule py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt className="text-quiet">{label}</dt>
          <dd>
            <FactValue value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
