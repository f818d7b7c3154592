import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { adaptationsOf } from "../around/adaptations";
import { presentationsOf, recordsLinking } from "../around/linking";
import { visitsThatSaw } from "../around/visits";
import { similarRecords } from "../neighbours";
import { pageReader } from "./read-record";

export async function practiceSurroundings(practice: View<"practice">, locale: Locale) {
  const chosen = (practice.fields.related ?? []).map(({ id }) => id);
  const [adaptations, visits, presentations, guides, related] = await Promise.all([
    adaptationsOf(practice.id, locale),
    visitsThatSaw(practice.id, locale),
    presentationsOf(practice.id, locale),
    recordsLinking(practice.id, "guide", "practices", locale),
    similarRecords(practice.id, chosen, locale),
  ]);
  return { adaptations, visits, presentations, guides, related };
}

export const readPractice = pageReader("practice", practiceSurroundings);
