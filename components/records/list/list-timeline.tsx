import { Lang } from "@/components/ui/lang";
import { edtfBounds, parseEdtf } from "@/lib/edtf/index";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { kindNamed } from "@/lib/kinds/index";
import { whenOf } from "../row-of-card";
import { titleOf } from "../written";

const yearOf = (day: string | null | undefined) => (day ? Number.parseInt(day, 10) : undefined);

/** True without an end if the record goes on: as `whenOf` writes it, an interval or a phase can say that it does not. */
const goesOn = (card: Card, from: string) =>
  kindNamed(card.kind).period?.ongoing === true && card.fields.phase !== "phase/ended" && !/[/[]/.test(from);

/** The years of a card; what goes on lasts until `thisYear`. Undefined where the beginning is not known. */
function yearsOf(card: Card, thisYear: number): [number, number] | undefined {
  const { period } = kindNamed(card.kind);
  const fields = card.fields as Record<string, string | undefined>;
  const from = (period && fields[period.from]) ?? "";
  const [begin, end] = [parseEdtf(from), parseEdtf((period && fields[period.until]) ?? "")].map(
    (date) => date && edtfBounds(date),
  );
  const first = yearOf(begin?.earliest);
  if (first === undefined) return undefined;
  const last = yearOf(end?.latest) ?? (goesOn(card, from) ? thisYear : yearOf(begin?.latest)) ?? first;
  return [first, Math.max(first, last)];
}

/** A bar for the years, between the first and the last year of the page. The text beside it says the same. */
function Bar({ years, first, last }: { years: [number, number]; first: number; last: number }) {
  const width = 1000 / (last - first + 1);
  return (
    <svg viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true" className="h-2 w-full">
      <rect x="0" y="3.5" width="1000" height="1" className="fill-rule" />
      <rect
        x={Math.round((years[0] - first) * width)}
        y="0"
        width={Math.round((years[1] - years[0] + 1) * width)}
        height="8"
        className="fill-thread"
      />
    </svg>
  );
}

/** A list in the order of time, each record with a bar. */
export function ListTimeline({ cards, locale, thisYear }: { cards: Card[]; locale: Locale; thisYear: number }) {
  const lines = cards.map((card) => ({ card, years: yearsOf(card, thisYear) }));
  const known = lines.flatMap(({ years }) => years ?? []);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return (
    <ol className="rows">
      {lines.map(({ card, years }) => (
        <li key={card.id} className="border-t border-rule py-3">
          <p className="text-note text-quiet tabular-nums">{whenOf(card, locale)}</p>
          <h3 className="words font-read text-plain">
            <a href={recordPath(locale, card)} className="quiet-link">
              <Lang words={titleOf(card, locale)} />
            </a>
          </h3>
          {years && <Bar years={years} first={first} last={last} />}
        </li>
      ))}
    </ol>
  );
}
