"use client";

import { type PointerEvent, useEffect, useRef, useState } from "react";
import type { DrawnSurroundings } from "@/components/map/draw-surroundings";
import { type Point, placeAt } from "@/components/map/map-view";
import type { PointMapProps } from "./point-map";

/** Below this distance in pixels, a press counts as a click. */
const clickTolerance = 4;
const origin: Point = { x: 0, y: 0 };

type Props = Pick<PointMapProps, "onView" | "onPoint"> & { map: DrawnSurroundings | null };

/** A click sets the point, dragging moves the map. */
export function useMapPointer({ map, onView, onPoint }: Props) {
  const [shift, setShift] = useState(origin);
  const press = useRef<Point | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new map is already drawn for the shifted view
  useEffect(() => setShift(origin), [map]);
  /** The position of the pointer in the coordinates of the drawing. */
  const spotOf = (event: PointerEvent<SVGSVGElement>): Point => {
    const frame = event.currentTarget.getBoundingClientRect();
    const scale = (map?.size.width ?? frame.width) / frame.width;
    return { x: (event.clientX - frame.left) * scale, y: (event.clientY - frame.top) * scale };
  };
  return {
    shift,
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      press.current = spotOf(event);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (!press.current) return;
      const spot = spotOf(event);
      setShift({ x: spot.x - press.current.x, y: spot.y - press.current.y });
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      if (!press.current || !map) return;
      const spot = spotOf(event);
      const [x, y] = [spot.x - press.current.x, spot.y - press.current.y];
      press.current = null;
      if (Math.hypot(x, y) < clickTolerance) {
        setShift(origin);
        return onPoint(placeAt(map.view, map.size, spot));
      }
      const middle = { x: map.size.width / 2 - x, y: map.size.height / 2 - y };
      onView({ ...placeAt(map.view, map.size, middle), zoom: map.view.zoom });
    },
    onPointerCancel: () => {
      press.current = null;
      setShift(origin);
    },
  };
}
