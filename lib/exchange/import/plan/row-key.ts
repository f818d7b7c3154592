import { cutText } from "@/lib/text/clean";
import { importedKind } from "../kinds/index";
import type { Answers, ImportKind, RowValues } from "../model";
import { coreName } from "./fold-name";

/** "01 234 567" and "01234567" are one code; the database's `plain_code` takes the same steps. */
export const plainCode = (code: string): string =>
  code
    .normalize("NFKC")
    .replace(/[\t-\r\u0085\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff ]/g, "")
    .toUpperCase();

/** Spreadsheets take the zeros before a number away. */
export const bareCode = (code: string) => code.replace(/^0+/, "");

type Coded = { kind: ImportKind; answers: Pick<Answers, "source"> };

const longestKey = 500;

/** What a row is called between files: its code in the register or the list, else its name and where it is. */
export function rowKey({ kind, answers: { source } }: Coded, { code, name, values }: RowValues): string {
  const imported = importedKind(kind);
  const [sure] = imported.record === undefined ? imported.thing.keysOf(values) : [];
  if (sure) return cutText(sure, longestKey);
  const isOfSource = imported.codes === "source";
  const list = isOfSource ? `list ${coreName(source?.publisher ?? "")}` : source?.register?.toLowerCase();
  if (list && code) return cutText(`${list}:${plainCode(code)}`, longestKey);
  const place = [values.postcode, values.address].find((value) => typeof value === "string");
  return cutText(`:${coreName(name ?? "")}|${coreName(String(place ?? ""))}`, longestKey);
}

/** What two rows of a file cannot both have. */
export function sureKeys(batch: Coded, row: RowValues): string[] {
  const imported = importedKind(batch.kind);
  if (imported.record === undefined) return imported.thing.keysOf(row.values);
  return [row.code ? plainCode(row.code) : rowKey(batch, row)];
}
