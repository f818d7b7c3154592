import type { FieldModel } from "./field-model";
import type { RecordFormModel } from "./record-form";

type Fields = Pick<RecordFormModel, "facts" | "texts" | "parts">;

const labelIn = (fields: readonly FieldModel[], name: string | undefined) =>
  fields.find((field) => field.name === name)?.label;

/** "Members 3 – School": the part, its place and the field in it. */
function partLabel({ parts }: Fields, [name, place, group, ...rest]: string[]): string | undefined {
  const part = parts.find((known) => known.name === name);
  if (!part) return undefined;
  const item = place === undefined ? part.label : `${part.label} ${Number(place) + 1}`;
  const field = group === "fields" ? labelIn(part.fields, rest[0]) : labelIn(part.texts, rest[1]);
  return field ? `${item} – ${field}` : item;
}

/** The label of the field that a form name such as `parts.members.2.fields.school` belongs to. */
export function labelOfName(form: Fields, name: string): string | undefined {
  const [section, ...rest] = name.split(".");
  if (section === "fields") return labelIn(form.facts, rest[0]);
  if (section === "translations") return labelIn(form.texts, rest[1]);
  return section === "parts" ? partLabel(form, rest) : undefined;
}
