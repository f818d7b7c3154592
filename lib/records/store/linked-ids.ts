import type { Field, LinkTarget } from "@/lib/kinds/fields";
import type { Fields, KindDefinition } from "@/lib/kinds/kind";

export type LinkedId = { id: string; to: readonly LinkTarget[]; path: (string | number)[] };

type AnyInput = {
  fields: object;
  parts: Partial<Record<string, { fields: object }[]>>;
};

function linksOf(name: string, field: Field, value: unknown, path: (string | number)[]): LinkedId[] {
  if (field.type !== "link" || value === undefined || value === null) return [];
  const to: readonly LinkTarget[] = typeof field.to === "string" ? [field.to] : field.to;
  return [value].flat().map((id) => ({ id: String(id), to, path: [...path, name] }));
}

function linksIn(fields: Fields, values: object, path: (string | number)[]): LinkedId[] {
  const known = values as Record<string, unknown>;
  return Object.entries(fields).flatMap(([name, field]) => linksOf(name, field, known[name], path));
}

/** All records, people, references and districts that an input links to, in its fields and in its parts. */
export function linkedIds(kind: KindDefinition, input: AnyInput): LinkedId[] {
  const own = linksIn(kind.fields, input.fields, ["fields"]);
  const ofParts = Object.entries(kind.parts).flatMap(([name, part]) =>
    (input.parts[name] ?? []).flatMap((item, index) =>
      linksIn(part.fields, item.fields, ["parts", name, index, "fields"]),
    ),
  );
  return [...own, ...ofParts];
}

type Part = { id: string; fields: object };

/** One error per link to a part that is missing from the input, and per part whose id another part already has. */
export function checkParts(
  kind: KindDefinition,
  input: { parts: Partial<Record<string, Part[]>> },
): { key: string; path: (string | number)[] }[] {
  const idsOf = (name: string) => (input.parts[name] ?? []).map(({ id }) => id);
  return Object.entries(kind.parts).flatMap(([name, { fields }]) => {
    const siblings = Object.entries(fields).flatMap(([field, { type, ...more }]) =>
      type === "partLink" && "part" in more ? [{ field, ids: idsOf(more.part) }] : [],
    );
    return (input.parts[name] ?? []).flatMap((part, index) => {
      const path = ["parts", name, index];
      const values = part.fields as Record<string, unknown>;
      const astray = siblings.filter(({ field, ids }) => values[field] && !ids.includes(String(values[field])));
      const isSecond = idsOf(name).indexOf(part.id) !== index;
      return [
        ...(isSecond ? [{ key: "error.id", path: [...path, "id"] }] : []),
        ...astray.map(({ field }) => ({ key: "error.link", path: [...path, "fields", field] })),
      ];
    });
  });
}

type TermAt = { id: string; path: (string | number)[] };

function termsIn(fields: Fields, values: object, path: (string | number)[]): TermAt[] {
  const known = values as Record<string, unknown>;
  return Object.entries(fields).flatMap(([name, field]) =>
    field.type === "term" && known[name]
      ? [known[name]].flat().map((id) => ({ id: String(id), path: [...path, name] }))
      : [],
  );
}

/** All terms that an input uses, in its fields and in its parts. */
export function usedTerms(kind: KindDefinition, input: AnyInput): TermAt[] {
  const ofParts = Object.entries(kind.parts).flatMap(([name, part]) =>
    (input.parts[name] ?? []).flatMap((item, index) =>
      termsIn(part.fields, item.fields, ["parts", name, index, "fields"]),
    ),
  );
  return [...termsIn(kind.fields, input.fields, ["fields"]), ...ofParts];
}
