import type { LooseInput } from "@/lib/records/merge/input";

// Where a record had a term before it was merged into another one, so that both can be separated again. Pure.

/** A field of the record (`part` null) or of one of its parts, and whether it had the kept term as well. */
export type TermPlace = { part: string | null; field: string; hadBoth: boolean };

type Pair = { kept: string; lost: string };
type Values = Record<string, unknown>;

const placesIn = (part: string | null, fields: Values, { kept, lost }: Pair): TermPlace[] =>
  Object.entries(fields).flatMap(([field, value]) => {
    const values = [value].flat();
    return values.includes(lost) ? [{ part, field, hadBoth: values.includes(kept) }] : [];
  });

export const termPlaces = ({ fields, parts }: LooseInput, pair: Pair): TermPlace[] => [
  ...placesIn(null, fields, pair),
  ...Object.values(parts).flatMap((list = []) => list.flatMap((part) => placesIn(part.id, part.fields, pair))),
];

/** The value with the term again, unless somebody took the kept one out since. */
function separated(value: unknown, hadBoth: boolean, { kept, lost }: Pair): unknown {
  if (!Array.isArray(value)) return value === kept ? lost : value;
  const terms = value.flatMap((id) => (id !== kept ? [id] : hadBoth ? [kept, lost] : [lost]));
  return [...new Set(terms)];
}

function separatedFields(part: string | null, fields: Values, places: readonly TermPlace[], pair: Pair): Values {
  const own = places.filter((place) => place.part === part && place.field in fields);
  const changed = own.map(({ field, hadBoth }) => [field, separated(fields[field], hadBoth, pair)]);
  return { ...fields, ...Object.fromEntries(changed) };
}

/** The input with the term where it was; what was changed since stays. */
export function withTermAgain<Input extends LooseInput>(input: Input, places: readonly TermPlace[], pair: Pair): Input {
  const parts = Object.entries(input.parts).map(([name, list = []]) => [
    name,
    list.map((part) => ({ ...part, fields: separatedFields(part.id, part.fields, places, pair) })),
  ]);
  return { ...input, fields: separatedFields(null, input.fields, places, pair), parts: Object.fromEntries(parts) };
}
