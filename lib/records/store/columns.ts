import { Prisma } from "@/lib/db";
import { edtfBounds, parseEdtf } from "@/lib/edtf/index";
import type { Field } from "@/lib/kinds/fields";
import type { Fields } from "@/lib/kinds/kind";

type Columns = Record<string, unknown>;

/** An ISO day as a `Date` at midnight UTC, for a date column. */
export function dayColumn(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

/** The columns of an imprecise date: its EDTF and its earliest and latest day. */
export function edtfColumns(name: string, value: unknown): Columns {
  const parsed = typeof value === "string" ? parseEdtf(value) : null;
  const bounds = parsed ? edtfBounds(parsed) : { earliest: null, latest: null };
  return {
    [name]: parsed ? value : null,
    [`${name}Earliest`]: dayColumn(bounds.earliest),
    [`${name}Latest`]: dayColumn(bounds.latest),
  };
}

const emptyToNull = (value: unknown) => (value === undefined || value === "" ? null : value);

/** The columns of one value. Links and terms with `many` live in join tables and have no column. */
function columnsOf(name: string, field: Field, value: unknown): Columns {
  switch (field.type) {
    case "edtf":
      return edtfColumns(name, value);
    case "coordinates": {
      const place = value as { lat: number; lon: number } | undefined;
      return { lat: place?.lat ?? null, lon: place?.lon ?? null };
    }
    case "list":
      return { [name]: Array.isArray(value) && value.length > 0 ? value : Prisma.DbNull };
    case "choice":
      return { [name]: field.many ? (value ?? []) : emptyToNull(value) };
    case "term":
    case "link":
      return field.many ? {} : { [`${name}Id`]: emptyToNull(value) };
    case "partLink":
      return { [`${name}Id`]: emptyToNull(value) };
    case "text":
    case "prose":
    case "url":
    case "number":
    case "flag":
      return { [name]: emptyToNull(value) };
  }
}

/** The columns of field values; missing values become null. */
export function toColumns(fields: Fields, values: Record<string, unknown>): Columns {
  return Object.assign({}, ...Object.entries(fields).map(([name, field]) => columnsOf(name, field, values[name])));
}

/** The columns that `fromColumns` needs to read these fields. */
export function columnNames(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.type === "coordinates") return ["lat", "lon"];
    if (field.type === "partLink") return [`${name}Id`];
    if (field.type !== "term" && field.type !== "link") return [name];
    return field.many ? [] : [`${name}Id`];
  });
}

function valueFrom(name: string, field: Field, row: Columns): unknown {
  if (field.type === "coordinates") return row.lat === null ? null : { lat: row.lat, lon: row.lon };
  if (field.type === "partLink" || ((field.type === "term" || field.type === "link") && !field.many))
    return row[`${name}Id`];
  return row[name];
}

const isAbsent = (value: unknown) =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** Reads field values from a row; empty values are left out. */
export function fromColumns(fields: Fields, row: Columns): Record<string, unknown> {
  const values = Object.entries(fields).map(([name, field]) => [name, valueFrom(name, field, row)] as const);
  return Object.fromEntries(values.filter(([, value]) => !isAbsent(value)));
}
