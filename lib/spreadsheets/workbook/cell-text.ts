/** A value of a cell as a spreadsheet library gives it. */
export type CellInput = string | number | boolean | Date | null | undefined;

/** 0.1 + 0.2 is shown as 0.3 by spreadsheets, which keep 15 digits. */
const numberText = (value: number) => (Number.isFinite(value) ? String(Number(value.toPrecision(15))) : "");

function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return "";
  const text = value.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 16).replace("T", " ");
}

const writtenDate = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(\.\d+)?Z$/;

/** Every cell becomes text: numbers with a decimal point, dates as ISO days. */
export function cellText(value: CellInput): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return dateText(value);
  const [, day, time] = writtenDate.exec(value) ?? [];
  if (!day) return value.replace(/\r\n?/g, "\n");
  return time === "00:00" ? day : `${day} ${time}`;
}
