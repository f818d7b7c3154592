import { checks } from "@/lib/spreadsheets/doctor/checks";
import { fromNumber } from "@/lib/spreadsheets/doctor/codes";
import type { FindingKind } from "@/lib/spreadsheets/doctor/model";

const codeAsNumber: FindingKind = "codeAsNumber";

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

/** The cell with the accepted cures. `length`: of codes that get their zeros back. */
export function cureCell(cell: string, accepted: ReadonlySet<string> | undefined, length: number | null): string {
  let cured = cell;
  for (const { kind, check } of checks) if (accepted?.has(kind)) cured = check(cured)?.after ?? cured;
  if (accepted?.has(codeAsNumber)) cured = fromNumber(cured) ?? cured;
  const digits = cured.trim();
  return length !== null && /^\d+$/.test(digits) ? digits.padStart(length, "0") : cured;
}
