import { z } from "zod";
import { drawSurroundings } from "@/components/map/draw-surroundings";
import { boundsOf, farthest, type MapView, nearest } from "@/components/map/map-view";
import { placeOfRecord, readMapSurroundings } from "@/lib/records/admin/places";
import { defineRoute } from "@/lib/routes/define-route";

const degrees = (most: number) => z.coerce.number("error.number").min(-most, "error.number").max(most, "error.number");
const id = z.uuid("error.id").optional();

/** Europe: the view when no position is known. */
const continent: MapView = { lat: 52, lon: 11, zoom: farthest };
const cityZoom = 11;
/** From this zoom level on, schools and districts can be told apart. */
const nearZoom = 10;

const input = z.strictObject({
  lat: degrees(85).optional(),
  lon: degrees(180).optional(),
  zoom: z.coerce.number("error.number").int("error.whole").min(farthest).max(nearest).default(14),
  /** In pixels. The drawing is not scaled, so names stay readable on a phone. */
  width: z.coerce.number("error.number").int("error.whole").min(200).max(800).default(600),
  /** The id of a city or school to start at. */
  near: id,
  /** The id of the edited record, which is left out because the pin stands for it. */
  except: id,
});

/** Draws the map around a point. */
export const GET = defineRoute({
  name: "records.map",
  actor: "person",
  isQuiet: true,
  input,
  form: (locale) => `/${locale}/admin`,
  run: async ({ visitor, input: { lat, lon, zoom, width, near, except = null }, locale }) => {
    const start = near && (lat === undefined || lon === undefined) ? await placeOfRecord(visitor.actor, near) : null;
    const asked = lat === undefined || lon === undefined ? null : { lat, lon, zoom };
    const view = asked ?? (start ? { ...start, zoom: cityZoom } : continent);
    const size = { width, height: Math.round(width * 0.7) };
    const isNear = view.zoom >= nearZoom;
    const around = await readMapSurroundings(visitor.actor, boundsOf(view, size), { isNear, except, locale });
    return { ok: true, value: { to: `/${locale}/admin`, body: { map: drawSurroundings(view, size, around) } } };
  },
});
