import type { Locale } from "@/lib/i18n/locales";
import type { TextualField } from "@/lib/kinds/fields";
import type { ListItem } from "@/lib/kinds/input";
import type { KindDefinition, Texts } from "@/lib/kinds/kind";

// The texts of a record and its parts as a flat list, for any kind.

type Values = Record<string, unknown>;
type ByLanguage = Partial<Record<Locale, Values>>;
export type PartTexts = { id: string; translations: ByLanguage };

/** The textual part of an input. */
export type TextHolder = {
  sourceLanguage: Locale;
  translations: ByLanguage;
  parts: Partial<Record<string, PartTexts[]>>;
};

export type TextAt = {
  /** The field name; for parts `quotations/<id>/text`. */
  key: string;
  field: string;
  declared: TextualField;
  part: { name: string; id: string; number: number } | null;
};

/** One line to translate: a whole text, or the heading or text of one list item. */
export type Leaf = { id: string; item: { id: string; number: number; of: "title" | "text" } | null; value: string };

const listTexts = (texts: Texts, part: TextAt["part"]): TextAt[] =>
  Object.entries(texts).map(([field, declared]) => ({
    key: part ? `${part.name}/${part.id}/${field}` : field,
    field,
    declared,
    part,
  }));

/** All texts that the record can have, in the order of the declaration. */
export function listTextPlaces(kind: KindDefinition, { parts }: Pick<TextHolder, "parts">): TextAt[] {
  const ofParts = Object.entries(kind.parts).flatMap(([name, { translated }]) =>
    (parts[name] ?? []).flatMap(({ id }, index) => listTexts(translated, { name, id, number: index + 1 })),
  );
  return [...listTexts(kind.translated, null), ...ofParts];
}

const holderOf = (input: TextHolder, { part }: TextAt): ByLanguage | undefined =>
  part ? input.parts[part.name]?.find(({ id }) => id === part.id)?.translations : input.translations;

export function readTextAt(input: TextHolder, at: TextAt, language: Locale): unknown {
  return holderOf(input, at)?.[language]?.[at.field];
}

/** Sets a text in place; undefined removes it. */
export function putText(input: TextHolder, at: TextAt, language: Locale, value: unknown): void {
  const holder = holderOf(input, at);
  if (!holder) return;
  const { [at.field]: _, ...others } = holder[language] ?? {};
  const texts = value === undefined ? others : { ...others, [at.field]: value };
  if (Object.keys(texts).length > 0 || !at.part) holder[language] = texts;
  else delete holder[language];
}

/** True for a non-empty string, or a list with a non-empty item. */
export function isWritten(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return Array.isArray(value) && value.some(({ title, text }: ListItem) => isWritten(title) || isWritten(text));
}

const itemsOf = (value: unknown): ListItem[] => (Array.isArray(value) ? value : []);

/** Escapes the item id, which is user input and could contain the separators. */
const leafId = (key: string, item: string, of: string) => `${key}#${encodeURIComponent(item)}/${of}`;

/** The leaves of a source text that have content. */
export function leavesOf(at: TextAt, source: unknown): Leaf[] {
  if (at.declared.type !== "list") return isWritten(source) ? [{ id: at.key, item: null, value: String(source) }] : [];
  return itemsOf(source).flatMap((item, index) =>
    (["title", "text"] as const).flatMap((of) =>
      isWritten(item[of])
        ? [{ id: leafId(at.key, item.id, of), item: { id: item.id, number: index + 1, of }, value: item[of] ?? "" }]
        : [],
    ),
  );
}

/** Leaf id → its translation, empty when missing. */
export function translatedLeaves(at: TextAt, source: unknown, target: unknown): Map<string, string> {
  const items = new Map(itemsOf(target).map((item) => [item.id, item]));
  const leaves = leavesOf(at, source).map(({ id, item }) => {
    const value = item ? items.get(item.id)?.[item.of] : target;
    return [id, typeof value === "string" ? value : ""] as const;
  });
  return new Map(leaves);
}

/** Builds a translation from its leaves; a list takes the items and order of its source. Undefined when it is empty. */
export function joinLeaves(at: TextAt, source: unknown, lines: ReadonlyMap<string, string>): unknown {
  if (at.declared.type !== "list") return lines.get(at.key) || undefined;
  const { titled } = at.declared;
  const items = itemsOf(source).map(({ id }) => ({
    id,
    ...(titled && lines.get(leafId(at.key, id, "title")) ? { title: lines.get(leafId(at.key, id, "title")) } : {}),
    text: lines.get(leafId(at.key, id, "text")) ?? "",
  }));
  const written = items.filter(({ title, text }) => isWritten(title) || isWritten(text));
  return written.length > 0 ? written : undefined;
}
