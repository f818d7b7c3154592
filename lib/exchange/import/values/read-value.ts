import { dateAsTyped } from "@/lib/edtf/typed-date";
import { longestName } from "@/lib/kinds/fields";
import { webAddress } from "@/lib/kinds/value-schema";
import { type DateOrder, isoOfDate, orderOfDate } from "@/lib/spreadsheets/cells/dates";
import { isMissing, type NumberStyle, readCellNumber } from "@/lib/spreadsheets/cells/numbers";
import { spreadsheetError } from "@/lib/spreadsheets/doctor/texts";
import { cleanLine, cleanText } from "@/lib/text/clean";
import type { Splitter } from "../model";
import { splitCell } from "../profile/count-values";
import type { ImportTarget } from "../targets/model";

/** What a cell says; a value that cannot be taken has the key of the reason. Nothing: an empty cell. */
export type ReadValue = { value: unknown } | { wrong: string; size?: CellSize } | null;

/** In letters, or in items of a list: what it has, and the most that is taken. */
export type CellSize = { length: number; max: number };

export type CellStyle = {
  meanings: Readonly<Record<string, string>>;
  splitter: Splitter | null;
  numbers: NumberStyle | null;
  /** What dates mean that can be read both ways; null when nobody has said it. */
  dateOrder: DateOrder | null;
};

/** In letters, as the fields of the records; longer cells are not what the column was taken for. */
const longest: Record<string, number> = {
  name: longestName,
  title: 200,
  tagline: 300,
  address: 200,
  postcode: 12,
  phone: 40,
  officialCode: 40,
  registerCode: 40,
};

const withScheme = (address: string) => (/^https?:\/\//i.test(address) ? address : `http://${address}`);

function readWebsite(text: string): ReadValue {
  const address = withScheme(text.replace(/\s+/g, ""));
  return webAddress.safeParse(address).success && address.includes(".") ? { value: address } : { wrong: "website" };
}

function readMeanings(target: ImportTarget, text: string, { meanings, splitter }: CellStyle): ReadValue {
  const values = splitCell(text, target.isMany ? splitter : null);
  const known = [...new Set(values.flatMap((value) => meanings[value] || []))];
  if (known.length === 0) return null;
  if (target.isMany) return { value: known.sort() };
  return { value: target.reads === "flag" ? known[0] === "yes" : known[0] };
}

function notLonger(text: string, max: number): ReadValue {
  const { length } = text;
  if (length > max) return { wrong: "tooLong", size: { length, max } };
  return text === "" ? null : { value: text };
}

const readText = (target: ImportTarget, text: string): ReadValue =>
  notLonger(cleanLine(text), target.max ?? longest[target.name] ?? 500);

/** In letters, as the texts of the records. */
const longestText = 50_000;

const mostItems = 100;

/** A list has an item in each line, with or without a mark before it. */
function readList(text: string): ReadValue {
  const items = cleanText(text)
    .split("\n")
    .map((line) => line.replace(/^([-*•]|\d+[.)])\s+/, "").trim())
    .filter(Boolean);
  if (items.length > mostItems) return { wrong: "tooMany", size: { length: items.length, max: mostItems } };
  return items.length === 0 ? null : { value: items };
}

const timeOfDay = /[T ]\d{1,2}:\d\d(:\d\d(\.\d+)?)?( ?[ap]m)?( ?(Z|[+-]\d\d:?\d\d))?$/i;

function readDate(text: string, { dateOrder }: CellStyle): ReadValue {
  const day = text.replace(timeOfDay, "");
  if (orderOfDate(day) === "open") return dateOrder ? { value: isoOfDate(day, dateOrder) } : { wrong: "dateOrder" };
  const date = dateAsTyped(day);
  return date ? { value: date } : { wrong: "date" };
}

/** Reads a cell as the target says. What cells name, and positions, are read elsewhere. */
export function readValue(target: ImportTarget, cell: string, style: CellStyle): ReadValue {
  const text = cell.trim();
  if (text === "" || isMissing(text)) return null;
  if (spreadsheetError.check(text)) return { wrong: "spreadsheetError" };
  switch (target.reads) {
    case "terms":
    case "choice":
    case "flag":
    case "district":
      return readMeanings(target, text, style);
    case "figure": {
      const number = readCellNumber(text, style.numbers ?? { decimal: ".", isCertain: true });
      return number ? { value: number.value } : { wrong: "number" };
    }
    case "date":
      return readDate(text, style);
    case "website":
      return readWebsite(text);
    case "prose":
      return notLonger(cleanText(text), longestText);
    case "list":
      return readList(text);
    case "links":
    case "actors":
    case "latitude":
    case "longitude":
    case "position":
    case "area":
      return null;
    case "code":
    case "phone":
    case "text":
      return readText(target, text);
  }
}
