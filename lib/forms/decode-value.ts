import type { FieldError } from "@/lib/errors";
import type { Field } from "@/lib/kinds/fields";
import { isBranch, type Node, numbered } from "./name-tree";

const last = (texts: string[]) => texts.at(-1) ?? "";

/** "1 600 000" and "12,5" as people write them; what is no number stays a text, which the schema refuses. */
export function decodeNumber(text: string): number | string | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  if (plain === "") return undefined;
  const number = Number(plain);
  return Number.isFinite(number) ? number : text;
}

function decodeFlag(text: string): boolean | string | undefined {
  if (text === "") return undefined;
  if (/^(yes|on|true)$/.test(text)) return true;
  return /^(no|false)$/.test(text) ? false : text;
}

/** The texts of a branch with only these names; others are errors. */
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

function decodeCoordinates(node: Node, path: string[], errors: FieldError[]): unknown {
  const { lat = "", lon = "" } = pick(node, ["lat", "lon"], path, errors);
  const place = { lat: decodeNumber(lat), lon: decodeNumber(lon) };
  return place.lat === undefined && place.lon === undefined ? undefined : place;
}

function decodeMany(texts: string[]): string[] | undefined {
  const given = texts.map((text) => text.trim()).filter(Boolean);
  return given.length > 0 ? given : undefined;
}

/** One field of a form as a raw value; empty is absent. */
export function decodeValue(field: Field, node: Node, path: string[], errors: FieldError[]): unknown {
  if (field.type === "list") return decodeItems(node, field.titled, path, errors);
  if (field.type === "coordinates") return decodeCoordinates(node, path, errors);
  if (isBranch(node)) {
    errors.push({ key: "error.form", path });
    return undefined;
  }
  if ("many" in field && field.many) return decodeMany(node);
  const text = last(node);
  if (field.type === "number") return decodeNumber(text);
  if (field.type === "flag") return decodeFlag(text.trim());
  if (field.type === "text" || field.type === "prose") return text.trim() === "" ? undefined : text;
  return text.trim() || undefined;
}
