import type { Locale } from "@/lib/i18n/locales";
import { adaptationsOf } from "../around/adaptations";
import { presentationsOf, recordsLinking } from "../around/linking";
import { visitsThatSaw } from "../around/visits";
import { similarRecords } from "../neighbours";
import type { Beginning } from "../published";
import { pageReader } from "./read-record";

export async function practiceSurroundings({ id, view }: Beginning<"practice">, locale: Locale) {
  const chosen = view.then((practice) => practice?.fields.related?.map((card) => card.id) ?? []);
  const [adaptations, visits, presentations, guides, related] = await Promise.all([
    adaptationsOf(id, locale),
    visitsThatSaw(id, locale),
    presentationsOf(id, locale),
    recordsLinking(id, "guide", "practices", locale),
    similarRecords(id, chosen, locale),
  ]);
  return { adaptations, visits, presentations, guides, related };
}

export const readPractice = pageReader("practice", practiceSurroundings);
