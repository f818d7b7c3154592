import { readTypedDate } from "@/lib/edtf/typed-date";
import type { FieldError } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { Field } from "@/lib/kinds/fields";
import { ambiguousDate } from "./ambiguous-date";
import { isBranch, type Node, numbered } from "./name-tree";
import { readNumber } from "./typed-number";

/** The language in which numbers and dates are written, and the errors so far. */
export type Reading = { locale: Locale; errors: FieldError[] };

const last = (texts: string[]) => texts.at(-1) ?? "";

function decodeFlag(text: string): boolean | string | undefined {
  if (text === "") return undefined;
  if (/^(yes|on|true)$/.test(text)) return true;
  return /^(no|false)$/.test(text) ? false : text;
}

/** The strings of a branch that may have only these names; others become errors. */
function pick(node: Node, names: readonly string[], path: string[], errors: FieldError[]): Record<string, string> {
  if (!isBranch(node)) {
    if (node.some((text) => text !== "")) errors.push({ key: "error.form", path });
    return {};
  }
  const known: Record<string, string> = {};
  for (const [name, value] of node) {
    if (names.includes(name) && !isBranch(value)) known[name] = last(value);
    else errors.push({ key: "error.form", path: [...path, name] });
  }
  return known;
}

function decodeItems(node: Node, titled: boolean, path: string[], errors: FieldError[]): unknown {
  if (!isBranch(node)) return pick(node, [], path, errors) && undefined;
  const items = numbered(node, path, errors).flatMap((branch, index) => {
    const names = titled ? ["id", "title", "text"] : ["id", "text"];
    const { id, title = "", text = "" } = pick(branch, names, [...path, String(index)], errors);
    if (title.trim() === "" && text.trim() === "") return [];
    return [{ id: id || crypto.randomUUID().slice(0, 8), ...(title === "" ? {} : { title }), text }];
  });
  return items.length > 0 ? items : undefined;
}

/** Text that is not a number is returned unchanged for the schema to refuse. */
function decodeDegrees(text: string, locale: Locale): number | string | undefined {
  if (text.trim() === "") return undefined;
  const read = readNumber(text, locale, { isDegree: true });
  return read && "value" in read ? read.value : text;
}

function decodeCoordinates(node: Node, path: string[], { locale, errors }: Reading): unknown {
  const { lat = "", lon = "" } = pick(node, ["lat", "lon"], path, errors);
  const place = { lat: decodeDegrees(lat, locale), lon: decodeDegrees(lon, locale) };
  return place.lat === undefined && place.lon === undefined ? undefined : place;
}

function decodeMany(texts: string[]): string[] | undefined {
  const values = texts.map((text) => text.trim()).filter(Boolean);
  return values.length > 0 ? values : undefined;
}

/** Parses a number in the form's language; an ambiguous one becomes an error with both readings. */
function decodeNumber(text: string, integer: boolean, path: string[], { locale, errors }: Reading): unknown {
  if (text.trim() === "") return undefined;
  const read = readNumber(text, locale, { integer });
  if (!read) return text;
  if ("value" in read) return read.value;
  errors.push({ key: "error.ambiguousNumber", path, values: { typed: text.trim(), ...read } });
  return undefined;
}

/** Parses a typed date; other text is returned unchanged for the schema to refuse. */
function decodeDate(text: string, path: string[], { locale, errors }: Reading): unknown {
  if (text.trim() === "") return undefined;
  const date = readTypedDate(text);
  if (!date) return text.trim();
  if ("edtf" in date) return date.edtf;
  errors.push({ key: "error.ambiguousDate", path, values: ambiguousDate(text, date.either, locale) });
  return undefined;
}

/** The raw value of a field; undefined when empty. */
export function decodeValue(field: Field, node: Node, path: string[], reading: Reading): unknown {
  const { errors } = reading;
  if (field.type === "list") return decodeItems(node, field.titled, path, errors);
  if (field.type === "coordinates") return decodeCoordinates(node, path, reading);
  if (isBranch(node)) {
    errors.push({ key: "error.form", path });
    return undefined;
  }
  if ("many" in field && field.many) return decodeMany(node);
  const text = last(node);
  if (field.type === "number") return decodeNumber(text, field.integer, path, reading);
  if (field.type === "edtf") return decodeDate(text, path, reading);
  if (field.type === "flag") return decodeFlag(text.trim());
  if (field.type === "text" || field.type === "prose") return text.trim() === "" ? undefined : text;
  return text.trim() || undefined;
}
