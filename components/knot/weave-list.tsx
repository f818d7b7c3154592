import { Lang, LangNote } from "../ui/lang";
import { type Kind, KindGlyph } from "./kind-shape";
import type { WeaveCity, WeaveTie } from "./weave-model";
import { chooseTies } from "./weave-strands";

export type WeaveWords = {
  /** "Practices: 27 of 49", for a kind of which so many are drawn. */
  shown: (kind: Kind, count: number) => string;
  /** Stands on the axis of time, above what has no date. */
  undated: string;
  /** How to find out what a knot is. The script shows it, and the names in its place. */
  help: string;
};

type LegendProps = { cities: number; drawn: { id: string; kind: Kind }[]; words: WeaveWords };

/** The meaning of each shape, and how much of what there is is shown. */
export function Legend({ cities, drawn, words }: LegendProps) {
  const kinds = new Map(drawn.map(({ id, kind }) => [id, kind]));
  const counts = Map.groupBy([...kinds.values()].sort(), (kind) => kind);
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note text-quiet tabular-nums">
      <li className="flex items-center gap-2">
        <span aria-hidden="true" className="w-5 border-b-2 border-edge" />
        {words.shown("city", cities)}
      </li>
      {[...counts].map(([kind, found]) => (
        <li key={kind} className="flex items-center gap-2">
          <KindGlyph kind={kind} />
          {words.shown(kind, found.length)}
        </li>
      ))}
    </ul>
  );
}

/** So many ties stand on a phone. */
const mostTies = 8;
type TieListProps = { ties: WeaveTie[]; cities: WeaveCity[]; words: WeaveWords };

/** What several cities share, as headings with their cities. */
export function TieList({ ties, cities, words }: TieListProps) {
  const shown = chooseTies(ties, cities, mostTies);
  const reached = cities.filter(({ id }) => shown.some(({ cityIds }) => cityIds.includes(id)));
  return (
    <>
      <ul className="mb-4 gap-x-10 border-b border-rule md:columns-2">
        {shown.map((tie) => (
          <li
            key={tie.id}
            className="grid break-inside-avoid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 border-t border-rule py-4"
          >
            <KindGlyph kind={tie.kind} className="mt-1 size-4" />
            <div>
              <h3 className="words font-read text-lead leading-snug">
                <a href={tie.href} className="quiet-link">
                  <Lang words={tie.lang ? { text: tie.label, lang: tie.lang } : tie.label} />
                </a>
                {tie.note && <LangNote note={tie.note} />}
                {tie.year !== undefined && !tie.label.includes(String(tie.year)) && (
                  <span className="text-note text-quiet tabular-nums"> {tie.year}</span>
                )}
              </h3>
              <ul className="mt-1 flex flex-wrap gap-x-4">
                {cities
                  .filter(({ id }) => tie.cityIds.includes(id))
                  .map(({ id, name, href, lang }) => (
                    <li key={id}>
                      <a href={href} className="target">
                        <Lang words={lang ? { text: name, lang } : name} />
                      </a>
                    </li>
                  ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
      <Legend cities={reached.length} drawn={shown} words={words} />
    </>
  );
}
