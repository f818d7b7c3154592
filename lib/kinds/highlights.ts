import type { Card } from "./card";
import { link, text } from "./fields";
import type { PartInput } from "./input";
import { definePart } from "./kind";

/** How many pages a city shows its guests first. */
export const mostHighlights = 3;

/** A page of its own that a city would show a guest, with a sentence why. The order is the coordinator's. */
export const highlights = definePart({
  fields: {
    record: link(["practice", "network", "cluster", "school", "meeting", "organisation"], { required: true }),
  },
  translated: { why: text({ required: true, max: 280 }) },
});

export type HighlightInput = PartInput<typeof highlights>;

/** True for a page that belongs to the city. */
export const isOfCity = ({ places }: Pick<Card, "places">, cityId: string) => places.some(({ id }) => id === cityId);
