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

/** Everything that an input points at, in its fields and parts. */
export function linkedIds(kind: KindDefinition, input: AnyInput): LinkedId[] {
  const own = linksIn(kind.fields, input.fields, ["fields"]);
  const ofParts = Object.entries(kind.parts).flatMap(([name, part]) =>
    (input.parts[name] ?? []).flatMap((item, index) =>
      linksIn(part.fields, item.fields, ["parts", name, index, "fields"]),
    ),
  );
  return [...own, ...ofParts];
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

/** Every term that an input uses. */
export function usedTerms(kind: KindDefinition, input: AnyInput): TermAt[] {
  const ofParts = Object.entries(kind.parts).flatMap(([name, part]) =>
    (input.parts[name] ?? []).flatMap((item, index) =>
      termsIn(part.fields, item.fields, ["parts", name, index, "fields"]),
    ),
  );
  return [...termsIn(kind.fields, input.fields, ["fields"]), ...ofParts];
}
