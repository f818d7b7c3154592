import { checks } from "@/lib/spreadsheets/doctor/checks";
import { fromNumber } from "@/lib/spreadsheets/doctor/codes";
import type { FindingKind } from "@/lib/spreadsheets/doctor/model";

/** Which cures were accepted, by column. */
export function curesByColumn(cures: readonly string[]): Map<number, Set<string>> {
  const byColumn = new Map<number, Set<string>>();
  for (const cure of cures) {
    const [column, kind] = cure.split(":");
    const known = byColumn.get(Number(column)) ?? new Set();
    byColumn.set(Number(column), known.add(String(kind)));
  }
  return byColumn;
}

/** The cell with the accepted cures. */
export function cureCell(cell: string, accepted: ReadonlySet<string> | undefined, codeLength: number | null): string {
  if (!accepted || accepted.size === 0) return cell;
  let cured = cell;
  for (const { kind, check } of checks) if (accepted.has(kind)) cured = check(cured)?.after ?? cured;
  const has = (kind: FindingKind) => accepted.has(kind);
  if (has("codeAsNumber")) cured = fromNumber(cured) ?? cured;
  if (has("codeLength") && codeLength !== null && /^\d+$/.test(cured)) cured = cured.padStart(codeLength, "0");
  return cured;
}
