import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawSurroundings, pointMapProjection } from "@/components/map/draw-surroundings";
import { boundsOf, farthest, type MapView, nearest, placeAt, pointOn } from "@/components/map/map-view";

const size = { width: 600, height: 420 };
const anyView = fc.record({
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
  lon: fc.double({ min: -170, max: 170, noNaN: true }),
  zoom: fc.integer({ min: 8, max: nearest }),
});
const anyPoint = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 420 }) });

describe("the map of the position field", () => {
  it("finds the position of a click, and draws it at the click", () => {
    fc.assert(
      fc.property(anyView, anyPoint, (view, point) => {
        const { x, y } = pointOn(view, size, placeAt(view, size, point));
        // Positions are rounded to about a metre, which at high zoom is more than a pixel.
        const metre = 2 ** Math.max(0, view.zoom - 16) + 0.5;
        expect(Math.hypot(x - point.x, y - point.y)).toBeLessThan(metre);
      }),
    );
  });

  it("agrees with the projection of its districts", () => {
    fc.assert(
      fc.property(anyView, anyPoint, (view, point) => {
        const place = placeAt(view, size, point);
        const here = pointOn(view, size, place);
        const [x = 0, y = 0] = pointMapProjection(view, size)([place.lon, place.lat]) ?? [];
        expect(Math.hypot(x - here.x, y - here.y)).toBeLessThan(0.01);
      }),
    );
  });

  it("shows the coast at low zoom and districts at high zoom", () => {
    const square = (side: number) => [
      [2.1, 41.3],
      [2.1, 41.3 + side],
      [2.1 + side, 41.3 + side],
      [2.1 + side, 41.3],
      [2.1, 41.3],
    ];
    const around = {
      districts: [{ id: "one", geometry: { type: "Polygon" as const, coordinates: [square(0.1)] } }],
      landmarks: [{ id: "b", kind: "city" as const, name: "Barcelona", lat: 41.3874, lon: 2.1686 }],
    };
    const middle = { lat: 41.35, lon: 2.15 };
    const far = drawSurroundings({ ...middle, zoom: farthest }, size, around);
    const near = drawSurroundings({ ...middle, zoom: 12 }, size, around);
    expect(far.land.length).toBeGreaterThan(1_000);
    expect(far.districts).toEqual([]);
    expect(near.land).toBe("");
    expect(near.districts[0]?.d).toMatch(/^M/);
    expect(near.landmarks[0]).toMatchObject({ name: "Barcelona", label: { anchor: "start" } });
    expect(near.scale.length).toBeLessThan(size.width / 3);
  });

  it("knows its bounds", () => {
    const view: MapView = { lat: 60.17, lon: 24.94, zoom: 11 };
    const { west, south, east, north } = boundsOf(view, size);
    expect(west).toBeLessThan(view.lon);
    expect(east).toBeGreaterThan(view.lon);
    expect(south).toBeLessThan(view.lat);
    expect(north).toBeGreaterThan(view.lat);
  });
});
