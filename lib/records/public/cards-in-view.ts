import type { Card } from "@/lib/kinds/card";
import type { BaseView } from "@/lib/kinds/view";

type Values = Record<string, unknown>;
/** A view, or a record as open data. */
type AnyView = Pick<BaseView, "id" | "card" | "responsibleCity"> & {
  fields: Values;
  parts: Readonly<Record<string, readonly { fields: Values }[]>>;
};

/** The records that a view links to in its fields and parts, each once. */
export function cardsIn(view: AnyView): Card[] {
  const values = [
    ...Object.values(view.fields),
    ...Object.values(view.parts)
      .flat()
      .flatMap((part) => Object.values(part.fields)),
  ];
  const cards = values
    .flat()
    .flatMap((value) => (typeof value === "object" && value !== null && "kind" in value ? [value as Card] : []));
  const byId = new Map(cards.map((card) => [card.id, card]));
  byId.delete(view.id);
  return [...byId.values()];
}

/** The ids of all records that the view shows, for the tags of its page. */
export function idsShown(view: AnyView): string[] {
  return [
    view.id,
    ...(view.responsibleCity ? [view.responsibleCity.id] : []),
    ...view.card.places.map(({ id }) => id),
    ...cardsIn(view).map(({ id }) => id),
  ];
}
