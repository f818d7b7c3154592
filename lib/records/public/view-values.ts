import type { Field } from "@/lib/kinds/fields";
import type { BasePart } from "@/lib/kinds/input";
import type { Fields, KindDefinition, Part } from "@/lib/kinds/kind";
import { isPublicTo } from "@/lib/kinds/visibility";
import type { BaseStored } from "@/lib/records/store/stored";
import { findTarget, type PublicTargets } from "./targets";

// The values of a public record, with terms and links in place of their ids. What is not public is left out.

export type ViewedValues = Record<string, unknown>;

export const isThere = (value: unknown) => value !== undefined && value !== null;

function viewValue(field: Field, value: unknown, targets: PublicTargets): unknown {
  if (field.type === "term") {
    const found = [value].flat().flatMap((id) => targets.terms.get(String(id)) ?? []);
    return field.many ? found : found[0];
  }
  if (field.type === "link") {
    const found = [value]
      .flat()
      .map((id) => findTarget(field, String(id), targets))
      .filter(isThere);
    return field.many ? found : found[0];
  }
  return value;
}

export function viewFields(fields: Fields, values: ViewedValues, targets: PublicTargets): ViewedValues {
  const viewed = Object.entries(fields).flatMap(([name, field]) => {
    if (!isThere(values[name])) return [];
    const value = viewValue(field, values[name], targets);
    return isThere(value) && !(Array.isArray(value) && value.length === 0) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(viewed);
}

/** Hides parts that are not `public`, and parts whose required link is not public. */
function isPublicPart(part: Part, values: ViewedValues, viewed: ViewedValues): boolean {
  const required = Object.entries(part.fields).filter(([, field]) => field.required && field.type === "link");
  return isPublicTo(part.fields, values) && required.every(([name]) => isThere(viewed[name]));
}

/** A public part before its texts are chosen. */
export type ShownPart = { item: BasePart; fields: ViewedValues };

/** The public parts of a record, by name. `mediaIds`: the media that may be shown (`shownMedia`). */
export function shownParts(
  kind: KindDefinition,
  { input }: BaseStored,
  targets: PublicTargets,
  mediaIds: ReadonlySet<string>,
): [string, ShownPart[]][] {
  return Object.entries(kind.parts).map(([name, part]) => {
    const items = (input.parts[name] ?? [])
      .filter(({ id }) => name !== "media" || mediaIds.has(id))
      .map((item) => ({ item, fields: viewFields(part.fields, item.fields, targets) }));
    return [name, items.filter(({ item, fields }) => isPublicPart(part, item.fields, fields))];
  });
}
