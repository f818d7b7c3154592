import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { Drawing } from "../knot/drawing";
import { round } from "../knot/text-lines";
import { Details } from "../ui/details";
import { MapMarks } from "./map-marks";
import type { Size } from "./map-view";
import { layOutMarks, type MarkGroup, type PlaceMark, type Screen } from "./marks";

const sheet: Size = { width: 860, height: 480 };
const border = { x: 190, y: 110 };
/** The ground of the map is drawn for its own scale. */
const closest = 20;

function enlarge(marks: readonly PlaceMark[]) {
  const [xs, ys] = [marks.map(({ x }) => x), marks.map(({ y }) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (sheet.width - 2 * border.x) / Math.max(1, east - west),
    (sheet.height - 2 * border.y) / Math.max(1, south - north),
    closest,
  );
  const x = sheet.width / 2 - (scale * (west + east)) / 2;
  const y = sheet.height / 2 - (scale * (north + south)) / 2;
  const moved = marks.map((mark) => ({ ...mark, x: round(x + scale * mark.x), y: round(y + scale * mark.y) }));
  return { moved, transform: `translate(${round(x)} ${round(y)}) scale(${round(scale)})` };
}

export const closerId = (map: string, screen: Screen, group: MarkGroup) => `${map}-${screen.name}-${group.id}`;

type Props = {
  /** The id of the map, and of what it is drawn on. */
  map: string;
  ground: string;
  groups: readonly MarkGroup[];
  screen: Screen;
  /** Leads to the list with the same marks. */
  list: string;
  locale: Locale;
};

/** Opens each group of a map: a link in it leads here, and a browser opens what it leads to. */
export function CloserViews({ map, ground, groups, screen, list, locale }: Props) {
  if (groups.length === 0) return null;
  return (
    <div className={`${screen.shown} mt-3 space-y-1`}>
      {groups.map((group) => (
        <CloserView key={group.id} {...{ map, ground, group, screen, list, locale }} />
      ))}
    </div>
  );
}

function CloserView({ map, ground, group, screen, list, locale }: Omit<Props, "groups"> & { group: MarkGroup }) {
  const t = translator(locale);
  const { moved, transform } = enlarge(group.marks);
  const numbers = group.marks.map(({ number }) => number).sort((a, b) => a - b);
  const title = t("places:map.closer", { count: group.marks.length });
  const id = closerId(map, screen, group);
  return (
    <Details
      summary={
        <>
          {title} <span className="font-normal text-note text-quiet">({numbers.join(", ")})</span>
        </>
      }
    >
      <div id={id} className="scroll-mt-6">
        <Drawing
          id={`${id}-map`}
          title={title}
          description={t("places:map.description")}
          width={sheet.width}
          height={sheet.height}
        >
          <clipPath id={`${id}-edge`}>
            <rect width={sheet.width} height={sheet.height} />
          </clipPath>
          <g clipPath={`url(#${id}-edge)`}>
            <use href={`#${ground}`} transform={transform} />
          </g>
          <rect x="0.5" y="0.5" width={sheet.width - 1} height={sheet.height - 1} className="neatline" />
          <MapMarks
            layout={layOutMarks(moved, sheet, screen)}
            screen={screen}
            groupHref={() => `#${list}`}
            groupLabel={({ marks }) => t("places:map.together", { count: marks.length })}
          />
        </Drawing>
      </div>
    </Details>
  );
}
