import { type FactLine, FactValue, hasValue } from "@/components/ui/fact-list";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** More values are two, and a link to all of them. */
const mostValues = 3;

const isLong = ({ value }: FactLine) => Array.isArray(value) && value.length > mostValues;

function short(line: FactLine, locale: Locale): FactLine {
  if (!Array.isArray(line.value) || !isLong(line)) return line;
  const rest = translator(locale)("lists:more", { count: line.value.length - 2 });
  return {
    ...line,
    value: [
      ...line.value.slice(0, 2),
      <a key="more" href="#about">
        {rest}
      </a>,
    ],
  };
}

/** The facts that a glance leaves out, because they have too many values; the page tells them further down. */
export const cutShort = (lines: readonly FactLine[]): FactLine[] => lines.filter(isLong);

/** At most five facts under the lead: what a reader asks before reading on. */
export function Glance({ lines, locale }: { lines: readonly FactLine[]; locale: Locale }) {
  const known = lines.filter(hasValue).slice(0, 5);
  if (known.length === 0) return null;
  return (
    <dl className="glance">
      {known.map((line) => (
        <div key={line.label}>
          <dt>{line.label}</dt>
          <dd>
            <FactValue value={short(line, locale).value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
