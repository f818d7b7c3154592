import { kindNames } from "@/lib/kinds/index";
import type { RecordCoverage } from "./coverage";

const mostWishes = 999_999;

/** Sorts translations to do as a text: those that readers ask for first, then by kind and slug. */
export function workOrderOf({ id, kind, slug }: RecordCoverage, wishes: ReadonlyMap<string, number>): string {
  const unwished = mostWishes - Math.min(wishes.get(id) ?? 0, mostWishes);
  return [String(unwished).padStart(6, "0"), kindNames.indexOf(kind), slug].join("|");
}
