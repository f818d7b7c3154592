import type { KindDefinition } from "@/lib/kinds/kind";
import type { BaseStored } from "@/lib/records/store/stored";

/** How sure we are, from "says the promoter" to "evaluated". */
const sureness: Record<string, number> = {
  "evidence/self-reported": 0,
  "evidence/confirmed-by-city": 10,
  "evidence/seen-by-peers": 20,
  "evidence/evaluated": 30,
};
/** For kinds that say nothing of evidence. */
const usualSureness = 10;

/** 0 to 100: of two records that fit a question equally well, the more complete, sure and checked one comes first. */
export function qualityOf(kind: KindDefinition, stored: BaseStored): number {
  const texts = stored.input.translations[stored.input.sourceLanguage] ?? {};
  const fields = Object.keys(kind.translated);
  const filled = fields.filter((name) => texts[name] !== undefined && texts[name] !== null).length;
  const evidence = stored.input.fields.evidence;
  const sure = typeof evidence === "string" ? (sureness[evidence] ?? usualSureness) : usualSureness;
  return Math.round((50 * filled) / fields.length) + sure + (stored.record.confirmedAt ? 20 : 0);
}
