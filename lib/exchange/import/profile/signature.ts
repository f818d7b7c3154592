import { createHash } from "node:crypto";
import type { ColumnName } from "../../../spreadsheets/model.ts";
import { fold } from "../../../text/fold.ts";

export const columnText = (name: ColumnName): string => ("text" in name ? name.text : "");

/** Files with the same columns have the same signature: their answers are proposed again. */
export function signatureOf(columns: readonly ColumnName[]): string {
  const names = columns.map((name) => fold(columnText(name))).join("\n");
  return createHash("sha256").update(names).digest("base64url").slice(0, 22);
}
