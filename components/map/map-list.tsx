import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { Details } from "../ui/details";
import { Lang } from "../ui/lang";
import { MapNumber } from "./map-number";
import type { PlaceMark } from "./marks";

type Props = { id: string; marks: readonly PlaceMark[]; isShort: boolean; locale: Locale };

/** A longer list is folded, because the page below is what readers came for. */
const mostOpen = 6;

/** The marks of a map by number, where the page has no list beside it. `isShort`: a wide page shows their names. */
export function MapList({ id, marks, isShort, locale }: Props) {
  const list = <MarkLinks marks={marks} />;
  return (
    <div id={id} className={`mt-3 ${isShort ? "sm:hidden print:hidden" : ""}`}>
      {marks.length > mostOpen ? <Details summary={translator(locale)("places:map.byNumber")}>{list}</Details> : list}
    </div>
  );
}

function MarkLinks({ marks }: { marks: readonly PlaceMark[] }) {
  return (
    <ol className="gap-x-8 sm:columns-2">
      {marks.map(({ id, number, kind, name, href }) => (
        <li key={id} className="flex break-inside-avoid items-baseline gap-2.5 py-0.5">
          <MapNumber number={number} kind={kind} />
          <a href={href} className="target min-w-0">
            <Lang words={name} />
          </a>
        </li>
      ))}
    </ol>
  );
}
