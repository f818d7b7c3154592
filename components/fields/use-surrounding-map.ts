import { useEffect, useRef, useState } from "react";
import type { DrawnSurroundings } from "@/components/map/draw-surroundings";
import { useForm } from "./form-context";
import type { PointMapProps } from "./point-map";
import { useAnswer } from "./use-search";

/** Whether the map is visible and how wide it is. A map in a folded part makes no request. */
export function useVisibleWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      setWidth(Math.max(200, Math.min(800, Math.round(element.clientWidth))));
      watch.disconnect();
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { box, width };
}

export function useSurroundingMap(
  { view, near }: Pick<PointMapProps, "view" | "near">,
  width: number,
): DrawnSurroundings | null {
  const { mapAddress, recordId, locale } = useForm();
  const [drawn, setDrawn] = useState<DrawnSurroundings | null>(null);
  const begin = useRef("");
  if (width > 0 && !begin.current) begin.current = near() || "-";
  const asked = {
    ...(view ? { lat: String(view.lat), lon: String(view.lon), zoom: String(view.zoom) } : {}),
    ...(!view && begin.current !== "-" ? { near: begin.current } : {}),
    ...(recordId ? { except: recordId } : {}),
    width: String(width),
    locale,
  };
  const address = width > 0 ? `${mapAddress}?${new URLSearchParams(asked)}` : null;
  const answer = useAnswer(address, (body) => (body as { map: DrawnSurroundings }).map);
  useEffect(() => {
    if (answer) setDrawn(answer);
  }, [answer]);
  return drawn;
}
