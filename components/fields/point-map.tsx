"use client";

import { type GeoPoint, type MapView, pointOn } from "@/components/map/map-view";
import { Drawn, Pin, Scale, ZoomButton } from "./point-map-parts";
import { useFormText } from "./use-form-text";
import { useMapKeys } from "./use-map-keys";
import { useMapPointer } from "./use-map-pointer";
import { useSurroundingMap, useVisibleWidth } from "./use-surrounding-map";

export type PointMapProps = {
  id: string;
  point: GeoPoint | null;
  /** The visible area; null: the surroundings of the record. */
  view: MapView | null;
  /** Called once the map is visible: the city or school to start at. */
  near: () => string;
  onView: (view: MapView) => void;
  onPoint: (place: GeoPoint) => void;
};

/** A map on which a point is set by click or arrow keys. It shows the surrounding records. */
export function PointMap({ id, point, view, near, onView, onPoint }: PointMapProps) {
  const t = useFormText();
  const { box, width } = useVisibleWidth();
  const map = useSurroundingMap({ view, near }, width);
  const { zoomBy, onKeyDown } = useMapKeys({ map, point, view, onView, onPoint });
  const { shift, ...pointer } = useMapPointer({ map, onView, onPoint });
  return (
    <div ref={box} className="mt-3">
      <div
        id={id}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move the point
        tabIndex={0}
        aria-label={t("map.label")}
        aria-describedby={`${id}-keys`}
        onKeyDown={onKeyDown}
        className="aspect-10/7 w-full overflow-hidden border-[1.5px] border-edge bg-paper"
      >
        {map && (
          <svg
            viewBox={`0 0 ${map.size.width} ${map.size.height}`}
            aria-hidden="true"
            className="drawing cursor-crosshair touch-pan-y select-none"
            {...pointer}
          >
            <rect width={map.size.width} height={map.size.height} className="fill-transparent" />
            <g transform={`translate(${shift.x} ${shift.y})`}>
              <Drawn map={map} />
              {point && <Pin {...pointOn(map.view, map.size, point)} />}
            </g>
            <Scale map={map} />
          </svg>
        )}
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <ZoomButton sign="+" label={t("map.zoomIn")} onPress={() => zoomBy(1)} />
        <ZoomButton sign="−" label={t("map.zoomOut")} onPress={() => zoomBy(-1)} />
        <p id={`${id}-keys`} className="min-w-0 flex-1 basis-60 text-note text-quiet">
          {t("map.keys")}
        </p>
      </div>
    </div>
  );
}
