import { randomUUID } from "node:crypto";
import type { FieldError } from "@/lib/errors";
import { describeKind } from "@/lib/forms/describe";
import type { FieldModel, Option, PartModel } from "@/lib/forms/field-model";
import { type FormValues, pastePrefix } from "@/lib/forms/form-values";
import { splitItems } from "@/lib/forms/items";
import { type PastedLine, readPasted } from "@/lib/forms/pasted-lines";
import { pastedLink } from "@/lib/forms/rows";
import { kindNamed } from "@/lib/kinds/index";
import { distinctName } from "@/lib/records/admin/beside";
import { citiesNear, type FoundTarget } from "@/lib/records/admin/search";
import { shorten } from "@/lib/text/shorten";
import type { FormContext } from "./context";
import { notTrueOf, recordsMeant } from "./exact";
import { optionOf, termOptions } from "./options";

/** Lines read at once; the others stay in the field. */
const mostLines = 300;
/** Results named in the message about a line, and the length of what it quotes. */
const mostNamed = 5;
const longestNamed = 100;

export type PastedRows = {
  rows: FormValues[];
  /** The lines that are no rows yet, as pasted. */
  left: string;
  /** What to do about them, a line each. */
  errors: FieldError[];
  links: Record<string, Option>;
};

type Placed = { row: FormValues; target: FoundTarget } | { key: string; values: Record<string, string> };

function placeLine(line: PastedLine, link: FieldModel, found: FoundTarget[], known: ReadonlySet<string>): Placed {
  const values = { line: shorten(line.name, longestNamed) };
  const [target, second] = found;
  if (!target) return { key: "admin:error.pasteNone", values };
  if (second) {
    const all = found.slice(0, mostNamed).map(distinctName).join("; ");
    return { key: "admin:error.pasteSeveral", values: { ...values, found: all } };
  }
  const [cell] = notTrueOf(target, line.unread);
  if (cell !== undefined)
    return { key: "admin:error.pasteCell", values: { ...values, cell: shorten(cell, longestNamed) } };
  if (known.has(target.id)) return { key: "admin:error.pasteAgain", values: { line: distinctName(target) } };
  const fields = Object.entries(line.fields).map(([name, value]) => [`fields.${name}`, value]);
  return { row: { id: randomUUID(), [`fields.${link.name}`]: target.id, ...Object.fromEntries(fields) }, target };
}

const idsAt = (items: readonly FormValues[], name: string) => items.flatMap((item) => item[`fields.${name}`]);

function describePart({ kind, locale }: FormContext, name: string): PartModel | null {
  return describeKind(kindNamed(kind), locale).parts.find((part) => part.name === name) ?? null;
}

/**
 * Makes rows of a pasted list. A line becomes a row when it means one record; every other stays in the field, with what
 * to do about it.
 */
export async function pasteRows(context: FormContext, values: FormValues, prefix: string): Promise<PastedRows> {
  const part = describePart(context, prefix.replace(/^parts\./, ""));
  const link = part && pastedLink(part);
  const typed = values[`${pastePrefix}${prefix}`];
  const text = typeof typed === "string" ? typed : "";
  const result: PastedRows = { rows: [], left: text, errors: [], links: {} };
  if (!part || !link) return result;
  const { actor, kind, locale } = context;
  const { lines, rest } = readPasted(text, part, await termOptions(kindNamed(kind), locale), mostLines);
  const city = [values.responsibleCity ?? []].flat()[0] || [values["fields.city"] ?? []].flat()[0];
  const asker = { actor, locale, near: citiesNear(actor, city || undefined) };
  const known = new Set(idsAt(splitItems(values, prefix), link.name).map(String));
  const left: string[] = [];
  for (const line of lines) {
    const found = await recordsMeant(asker, link.targets ?? [], line.name, line.unread);
    const placed = placeLine(line, link, found, known);
    if ("row" in placed) {
      result.rows.push(placed.row);
      known.add(placed.target.id);
      result.links[placed.target.id] = optionOf(placed.target);
    } else {
      result.errors.push({ ...placed, path: ["paste", ...prefix.split("."), String(left.length)] });
      left.push(line.text);
    }
  }
  return { ...result, left: [...left, ...rest].join("\n") };
}
