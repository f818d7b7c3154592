import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { presentationsOf, recordsLinking } from "../around/linking";
import { pageReader } from "./read-record";

export async function networkSurroundings(network: View<"network">, locale: Locale) {
  const [practices, meetings] = await Promise.all([
    recordsLinking(network.id, "practice", "networks", locale),
    presentationsOf(network.id, locale),
  ]);
  return { practices, meetings };
}

export const readNetwork = pageReader("network", networkSurroundings);
