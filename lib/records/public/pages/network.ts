import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { presentationsOf, recordsLinking } from "../around/linking";
import { similarRecords } from "../neighbours";
import { pageReader } from "./read-record";

export async function networkSurroundings(network: View<"network">, locale: Locale) {
  const [practices, meetings, similar] = await Promise.all([
    recordsLinking(network.id, "practice", "networks", locale),
    presentationsOf(network.id, locale),
    similarRecords(network.id, [], locale),
  ]);
  return { practices, meetings, similar };
}

export const readNetwork = pageReader("network", networkSurroundings);
