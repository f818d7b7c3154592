"use client";

import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { KindShape } from "@/components/knot/kind-shape";
import type { Surroundings } from "@/components/map/draw-surroundings";
import { farthest, type MapView, nearest, type Place, type Point, placeAt, pointOn } from "@/components/map/map-view";
import { useForm } from "./form-context";
import { useAnswer } from "./use-search";

type Props = {
  id: string;
  point: Place | null;
  /** What the map looks at; null: wherever the record is. */
  view: MapView | null;
  /** Asked once the map is there: a city or school to begin at. */
  near: () => string;
  onView: (view: MapView) => void;
  onPoint: (place: Place) => void;
};

/** Whether the map can be seen, and how wide it is. Nothing is asked for a map in a folded part. */
function useVisibleWidth() {
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

function useSurroundings({ view, near }: Pick<Props, "view" | "near">, width: number): Surroundings | null {
  const { mapAddress, recordId, locale } = useForm();
  const [drawn, setDrawn] = useState<Surroundings | null>(null);
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
  const answer = useAnswer(address, (body) => (body as { map: Surroundings }).map);
  useEffect(() => {
    if (answer) setDrawn(answer);
  }, [answer]);
  return drawn;
}

const steps: Record<string, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};
const stepSize = 8;
/** Moved less than this, a press was a click. */
const trembling = 4;
/** A point nearer to the edge than this gets a map of its own. */
const margin = 24;

/** A map on which a point can be set: by a click, and with the arrow keys. It shows what the directory knows. */
export function PointMap({ id, point, view, near, onView, onPoint }: Props) {
  const { words } = useForm();
  const { box, width } = useVisibleWidth();
  const drawn = useSurroundings({ view, near }, width);
  const [shift, setShift] = useState<Point>({ x: 0, y: 0 });
  const press = useRef<Point | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new map stands where the old one was drawn to
  useEffect(() => setShift({ x: 0, y: 0 }), [drawn]);

  const zoomBy = (step: number) => {
    if (!drawn) return;
    const zoom = Math.max(farthest, Math.min(nearest, (view ?? drawn.view).zoom + step));
    onView({ ...(point ?? view ?? drawn.view), zoom });
  };
  const moveBy = (step: Point) => {
    if (!drawn) return;
    const from = point ?? drawn.view;
    const { x, y } = pointOn(drawn.view, drawn.size, from);
    const to = point ? { x: x + step.x * stepSize, y: y + step.y * stepSize } : { x, y };
    const place = placeAt(drawn.view, drawn.size, to);
    onPoint(place);
    const isInside =
      to.x > margin && to.y > margin && to.x < drawn.size.width - margin && to.y < drawn.size.height - margin;
    if (!isInside) onView({ ...place, zoom: drawn.view.zoom });
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
  /** Where on the drawing a finger or mouse is. */
  const spotOf = (event: PointerEvent<SVGSVGElement>): Point => {
    const frame = event.currentTarget.getBoundingClientRect();
    const scale = (drawn?.size.width ?? frame.width) / frame.width;
    return { x: (event.clientX - frame.left) * scale, y: (event.clientY - frame.top) * scale };
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = spotOf(event);
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    if (!press.current) return;
    const spot = spotOf(event);
    setShift({ x: spot.x - press.current.x, y: spot.y - press.current.y });
  };
  const onPointerUp = (event: PointerEvent<SVGSVGElement>) => {
    if (!press.current || !drawn) return;
    const spot = spotOf(event);
    const [x, y] = [spot.x - press.current.x, spot.y - press.current.y];
    press.current = null;
    if (Math.hypot(x, y) < trembling) {
      setShift({ x: 0, y: 0 });
      return onPoint(placeAt(drawn.view, drawn.size, spot));
    }
    const middle = { x: drawn.size.width / 2 - x, y: drawn.size.height / 2 - y };
    onView({ ...placeAt(drawn.view, drawn.size, middle), zoom: drawn.view.zoom });
  };
  const onPointerCancel = () => {
    press.current = null;
    setShift({ x: 0, y: 0 });
  };
  return (
    <div ref={box} className="mt-3">
      <div
        id={id}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move the point
        tabIndex={0}
        aria-label={words.map.label}
        aria-describedby={`${id}-keys`}
        onKeyDown={onKeyDown}
        className="aspect-10/7 w-full overflow-hidden border-[1.5px] border-edge bg-paper"
      >
        {drawn && (
          <svg
            viewBox={`0 0 ${drawn.size.width} ${drawn.size.height}`}
            aria-hidden="true"
            className="drawing cursor-crosshair touch-pan-y select-none"
            onPointerDown={onPointerDown}
            onPointerMove={onPointerMove}
            onPointerUp={onPointerUp}
            onPointerCancel={onPointerCancel}
          >
            <rect width={drawn.size.width} height={drawn.size.height} className="fill-transparent" />
            <g transform={`translate(${shift.x} ${shift.y})`}>
              <Drawn map={drawn} />
              {point && <Pin {...pointOn(drawn.view, drawn.size, point)} />}
            </g>
            <Scale map={drawn} />
          </svg>
        )}
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <ZoomButton sign="+" label={words.map.zoomIn} onPress={() => zoomBy(1)} />
        <ZoomButton sign="−" label={words.map.zoomOut} onPress={() => zoomBy(-1)} />
        <p id={`${id}-keys`} className="min-w-0 flex-1 basis-60 text-note text-quiet">
          {words.map.keys}
        </p>
      </div>
    </div>
  );
}

function Drawn({ map: { land, borders, districts, landmarks } }: { map: Surroundings }) {
  return (
    <>
      <path d={land} className="land" />
      <path d={borders} className="border" />
      {districts.map(({ id, d }) => (
        <path key={id} d={d} className="land stroke-edge" strokeWidth="1" />
      ))}
      {landmarks.map(({ id, kind, x, y, name, lang, label }) => (
        <g key={id}>
          <KindShape kind={kind} x={x} y={y} size={14} />
          {label && (
            <text x={label.x} y={label.y} textAnchor={label.anchor} fontSize="14" lang={lang} className="rimmed">
              {name}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** The point: a ring with a cross, of which the middle stays free. */
function Pin({ x, y }: Point) {
  return (
    <g transform={`translate(${x} ${y})`} className="point-pin">
      <path d="M0 -22V-6M0 6V22M-22 0H-6M6 0H22" className="point-pin-rim" />
      <circle r="11" className="point-pin-rim" />
      <path d="M0 -22V-6M0 6V22M-22 0H-6M6 0H22" />
      <circle r="11" />
    </g>
  );
}

function Scale({ map: { size, scale } }: { map: Surroundings }) {
  const { locale } = useForm();
  const isShort = scale.kilometres < 1;
  const label = new Intl.NumberFormat(locale, { style: "unit", unit: isShort ? "meter" : "kilometer" });
  const y = size.height - 12;
  return (
    <g>
      <path d={`M12 ${y - 6}V${y}H${12 + scale.length}V${y - 6}`} className="cord" />
      <text x={20 + scale.length} y={y} fontSize="13" className="said-quietly rimmed">
        {label.format(isShort ? scale.kilometres * 1000 : scale.kilometres)}
      </text>
    </g>
  );
}

function ZoomButton({ sign, label, onPress }: { sign: string; label: string; onPress: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onPress}
      className="min-h-11 min-w-11 border-[1.5px] border-edge text-lead leading-none hover:bg-shade"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
