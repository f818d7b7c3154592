import { createHash } from "node:crypto";
import type { Locale } from "@/lib/i18n/locales";
import type { Field } from "@/lib/kinds/fields";
import { type KindName, type KindOf, kindNamed } from "@/lib/kinds/index";
import type { Input } from "@/lib/kinds/input";
import type { Fields } from "@/lib/kinds/kind";
import type { DemoRecord } from "./demo";

/**
 * Derives an id from a name, so that demo records have the same ids everywhere and can link to each other in any order.
 */
export function idFrom(name: string): string {
  const hex = createHash("sha1").update(`xarxa demo ${name}`).digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

export const recordId = (kind: KindName, slug: string) => idFrom(`${kind}/${slug}`);

type Values = Record<string, unknown>;
type Place = {
  /** The name of the record, from which the ids of its parts are derived. */
  owner: string;
  /** The kind of a linked record, for links that may point at several kinds. */
  kindOf: (slug: string, kinds: readonly string[]) => string;
};

function districtId(slug: string): string {
  return idFrom(`city/${slug.replace("/", "/districts/")}`);
}

function linkId(field: Extract<Field, { type: "link" }>, value: string, place: Place): string {
  const target = typeof field.to === "string" ? field.to : place.kindOf(value, field.to);
  return target === "district" ? districtId(value) : idFrom(`${target}/${value}`);
}

function resolveValue(name: string, field: Field, value: unknown, place: Place): unknown {
  if (field.type === "link") {
    return field.many
      ? (value as string[]).map((one) => linkId(field, one, place))
      : linkId(field, String(value), place);
  }
  if (field.type === "partLink") return idFrom(`${place.owner}/${field.part}/${value}`);
  if (field.type === "list") {
    return (value as (string | { title: string; text: string })[]).map((item, index) => ({
      id: `${name}-${index + 1}`,
      ...(typeof item === "string" ? { text: item } : item),
    }));
  }
  return value;
}

function resolveValues(fields: Fields, values: object, place: Place): Values {
  const known = Object.entries(values as Values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known.map(([name, value]) => [name, resolveValue(name, fields[name]!, value, place)]));
}

function resolveTexts(fields: Fields, texts: object | undefined, place: Place) {
  const languages = Object.entries((texts ?? {}) as Partial<Record<Locale, Values>>);
  return Object.fromEntries(
    languages.map(([language, values]) => [language, resolveValues(fields, values ?? {}, place)]),
  );
}

type AnyPart = { key?: string; fields: object; texts?: object };

/** Converts a demo record to the input of a save: slugs become ids, and list items and parts get ids. */
export function resolveDemo<K extends KindName>(
  name: K,
  demo: DemoRecord<K>,
  kindOf: Place["kindOf"],
): Input<KindOf<K>> {
  const kind = kindNamed(name);
  // A city is its own responsible city.
  const responsible = name === "city" ? demo.slug : demo.city;
  const place: Place = { owner: `${name}/${demo.slug}`, kindOf };
  const parts = Object.entries((demo.parts ?? {}) as Record<string, AnyPart[]>).map(([part, items]) => [
    part,
    items.map((item, index) => ({
      id: idFrom(`${place.owner}/${part}/${item.key ?? index}`),
      fields: resolveValues(kind.parts[part]!.fields, item.fields, place),
      translations: resolveTexts(kind.parts[part]!.translated, item.texts, place),
    })),
  ]);
  return {
    sourceLanguage: demo.source,
    responsibleCity: responsible ? recordId("city", responsible) : null,
    takenFrom: demo.takenFrom ?? null,
    fields: resolveValues(kind.fields, demo.fields, place),
    translations: resolveTexts(kind.translated, demo.texts, place),
    parts: Object.fromEntries(parts),
  } as unknown as Input<KindOf<K>>;
}
