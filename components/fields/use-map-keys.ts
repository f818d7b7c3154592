"use client";

import type { KeyboardEvent } from "react";
import type { DrawnSurroundings } from "@/components/map/draw-surroundings";
import { farthest, nearest, type Point, placeAt, pointOn } from "@/components/map/map-view";
import type { PointMapProps } from "./point-map";

const steps: Record<string, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};
const stepSize = 8;
/** A point closer to the edge than this moves the map. */
const margin = 24;

type Props = Pick<PointMapProps, "point" | "view" | "onView" | "onPoint"> & { map: DrawnSurroundings | null };

/** Arrow keys move the point, + and − zoom. */
export function useMapKeys({ map, point, view, onView, onPoint }: Props) {
  const zoomBy = (step: number) => {
    if (!map) return;
    const zoom = Math.max(farthest, Math.min(nearest, (view ?? map.view).zoom + step));
    onView({ ...(point ?? view ?? map.view), zoom });
  };
  const moveBy = (step: Point) => {
    if (!map) return;
    const { width, height } = map.size;
    const { x, y } = pointOn(map.view, map.size, point ?? map.view);
    const to = point ? { x: x + step.x * stepSize, y: y + step.y * stepSize } : { x, y };
    const place = placeAt(map.view, map.size, to);
    onPoint(place);
    const isInside = to.x > margin && to.y > margin && to.x < width - margin && to.y < height - margin;
    if (!isInside) onView({ ...place, zoom: map.view.zoom });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step) moveBy(step);
    else if (event.key === "+" || event.key === "=") zoomBy(1);
    else if (event.key === "-") zoomBy(-1);
    else return;
    event.preventDefault();
  };
  return { zoomBy, onKeyDown };
}
