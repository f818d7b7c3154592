import { type KindName, kindNames } from "@/lib/kinds/index";
import { isStorable } from "@/lib/text/clean";
import type { RecordCoverage } from "./coverage";

const mostWishes = 999_999;

/** Sorts translations to do as a text: those that readers ask for first, then by kind and slug. */
export function workOrderOf({ kind, slug }: Pick<RecordCoverage, "kind" | "slug">, wishes = 0): string {
  const unwished = mostWishes - Math.min(wishes, mostWishes);
  return [String(unwished).padStart(6, "0"), kindNames.indexOf(kind), slug].join("|");
}

/** The record after which a place lies that no reader asked for, and what follows the record in the place. */
export function readWorkOrder(place: string): { kind: KindName; slug: string; more: string } | null {
  const [unwished, index = "", slug = "", more = ""] = place.split("|");
  const kind = /^\d$/.test(index) ? kindNames[Number(index)] : undefined;
  return unwished === String(mostWishes) && kind && isStorable(slug) ? { kind, slug, more } : null;
}
