import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { Drawing } from "../knot/drawing";
import { CloserViews, closerId } from "./closer-views";
import { MapList } from "./map-list";
import { MapMarks } from "./map-marks";
import type { Size } from "./map-view";
import { areAllNamed, layOutMarks, type MarkLayout, type PlaceMark, phone, type Screen, screens } from "./marks";

export type ScreenLayout = { screen: Screen; layout: MarkLayout };

type Props = {
  id: string;
  title: string;
  description: string;
  sheet: Size;
  marks: readonly PlaceMark[];
  /** What the marks stand on. Closer views use it again by this id. */
  ground: (id: string) => ReactNode;
  /** Drawn below the marks of each screen. */
  below?: (on: ScreenLayout) => ReactNode;
  caption: (layouts: readonly ScreenLayout[]) => ReactNode;
  /** The id of a list of the page with the same numbers; otherwise the map has its own. */
  list?: string | undefined;
  /** Small wherever it is shown, also on paper: laid out as on a phone. */
  isSmall?: boolean;
  locale: Locale;
};

const phoneEverywhere: readonly Screen[] = [{ ...phone, shown: "" }];

/** A map: its ground, marks for each screen, closer views of crowded ones, the list with the same numbers. */
export function MapFigure({
  id,
  title,
  description,
  sheet,
  marks,
  ground,
  below,
  caption,
  list,
  isSmall = false,
  locale,
}: Props) {
  const t = translator(locale);
  const layouts = (isSmall ? phoneEverywhere : screens).map((screen) => ({
    screen,
    layout: layOutMarks(marks, sheet, screen),
  }));
  const groundId = `${id}-ground`;
  const listId = list ?? `${id}-list`;
  return (
    <figure>
      <Drawing id={id} title={title} description={description} width={sheet.width} height={sheet.height}>
        {ground(groundId)}
        <rect x="0.5" y="0.5" width={sheet.width - 1} height={sheet.height - 1} className="neatline" />
        {layouts.map(({ screen, layout }) => (
          <g key={screen.name} className={screen.shown}>
            {below?.({ screen, layout })}
            <MapMarks
              layout={layout}
              screen={screen}
              groupHref={(group) => `#${closerId(id, screen, group)}`}
              groupLabel={(group) => t("places:map.together", { count: group.marks.length })}
            />
          </g>
        ))}
      </Drawing>
      {layouts.map(({ screen, layout: { groups } }) => (
        <CloserViews key={screen.name} map={id} ground={groundId} list={listId} {...{ groups, screen, locale }} />
      ))}
      {!list && marks.length > 0 && (
        <MapList id={listId} marks={marks} isShort={areAllNamed(layouts[0]!.layout)} locale={locale} />
      )}
      <figcaption className="mt-3 text-note text-quiet">{caption(layouts)}</figcaption>
    </figure>
  );
}
