import type { FieldModel, PartModel } from "./field-model";

/** A field of an item that stands in its row: one of the item, or one of its texts. */
export type RowCell = { field: FieldModel; isText: boolean };

/** More would not stand side by side on a screen. */
const mostCells = 5;

const isShort = ({ type, many }: FieldModel) =>
  many !== true && ["text", "url", "number", "choice", "term", "link", "partLink", "edtf"].includes(type);

/**
 * The cells of a part whose items are written as rows, and the fields that are folded below them; null for a part with
 * more to say. A row says what is required of it, and that it is short: members, visits, sessions, delegations, actors.
 */
export function cellsOfPart({ fields, texts }: PartModel): { cells: RowCell[]; folded: RowCell[] } | null {
  const all = [
    ...fields.map((field) => ({ field, isText: false })),
    ...texts.map((field) => ({ field, isText: true })),
  ];
  const required = all.filter(({ field }) => field.required);
  const isPointed = required.some(({ field, isText }) => !isText && (field.type === "link" || field.type === "term"));
  const cells = all.filter(({ field }) => isShort(field));
  const hasTicks = fields.some(({ type }) => type === "flag");
  if (!isPointed || hasTicks || cells.length > mostCells || !required.every(({ field }) => isShort(field))) return null;
  return { cells, folded: all.filter(({ field }) => !isShort(field)) };
}

/** The field by which a pasted line finds its record: the first link that a row must have. */
export const pastedLink = ({ fields }: PartModel): FieldModel | undefined =>
  fields.find(({ type, required, many }) => type === "link" && required && many !== true);

/** The fields that can be set in all rows at once. */
export const sharedFields = (part: PartModel): FieldModel[] =>
  (cellsOfPart(part)?.cells ?? [])
    .filter(({ field, isText }) => !isText && ["term", "choice", "edtf"].includes(field.type))
    .map(({ field }) => field);
