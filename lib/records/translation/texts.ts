import type { Locale } from "@/lib/i18n/locales";
import type { TextualField } from "@/lib/kinds/fields";
import type { ListItem } from "@/lib/kinds/input";
import type { KindDefinition, Texts } from "@/lib/kinds/kind";

// The texts of a record and of its parts as one flat list: what a translator works through, whatever the kind.

type Values = Record<string, unknown>;
type ByLanguage = Partial<Record<Locale, Values>>;
export type PartTexts = { id: string; translations: ByLanguage };

/** The half of an input that holds texts. */
export type TextHolder = {
  sourceLanguage: Locale;
  translations: ByLanguage;
  parts: Partial<Record<string, PartTexts[]>>;
};

export type TextAt = {
  /** `summary`; of a part `quotations/<id>/text`. */
  key: string;
  field: string;
  declared: TextualField;
  part: { name: string; id: string; number: number } | null;
};

/** One line to write: a whole text, or heading or text of one item of a list. */
export type Leaf = { id: string; item: { id: string; number: number; of: "title" | "text" } | null; value: string };

const listTexts = (texts: Texts, part: TextAt["part"]): TextAt[] =>
  Object.entries(texts).map(([field, declared]) => ({
    key: part ? `${part.name}/${part.id}/${field}` : field,
    field,
    declared,
    part,
  }));

/** Every place for a text that this record has, in the order of the declaration. */
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

/** Puts a text in its place; undefined takes it away. Changes the input that it is given. */
export function putText(input: TextHolder, at: TextAt, language: Locale, value: unknown): void {
  const holder = holderOf(input, at);
  if (!holder) return;
  const { [at.field]: _, ...others } = holder[language] ?? {};
  const texts = value === undefined ? others : { ...others, [at.field]: value };
  if (Object.keys(texts).length > 0 || !at.part) holder[language] = texts;
  else delete holder[language];
}

export function isWritten(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return Array.isArray(value) && value.some(({ title, text }: ListItem) => isWritten(title) || isWritten(text));
}

const itemsOf = (value: unknown): ListItem[] => (Array.isArray(value) ? value : []);

/** Ids of items are anybody's text; in a leaf they must not be mistaken for its own signs. */
const leafId = (key: string, item: string, of: string) => `${key}#${encodeURIComponent(item)}/${of}`;

/** The lines of a source text, each with what there is to translate. */
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

/** What the translation says at each line of the source. */
export function translatedLeaves(at: TextAt, source: unknown, target: unknown): Map<string, string> {
  const items = new Map(itemsOf(target).map((item) => [item.id, item]));
  const leaves = leavesOf(at, source).map(({ id, item }) => {
    const value = item ? items.get(item.id)?.[item.of] : target;
    return [id, typeof value === "string" ? value : ""] as const;
  });
  return new Map(leaves);
}

/** A translation put together from its lines; a list has the items of its source, in their order. */
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
