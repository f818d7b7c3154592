import { type KindName, kindNamed } from "./index";

/** How a list can be shown, the usual one first. */
const views = ["list", "table", "map", "timeline"] as const;
export type ListView = (typeof views)[number];

/** True if records of the kind lie in cities: their lists can be drawn on a map and ordered by distance. */
export const hasCities = (name: KindName) => "city" in kindNamed(name).filters;

/** The views of a kind: a map needs cities, a timeline needs a period. */
export function viewsOf(name: KindName): readonly ListView[] {
  const missing = [...(hasCities(name) ? [] : ["map"]), ...(kindNamed(name).period ? [] : ["timeline"])];
  return views.filter((view) => !missing.includes(view));
}
