import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { presentationsOf, recordsLinking } from "../around/linking";
import { groundsOfSchools } from "../city-ground";
import { similarRecords } from "../neighbours";
import { pageReader } from "./read-record";

export async function networkSurroundings(network: View<"network">, locale: Locale) {
  const [practices, meetings, similar, grounds] = await Promise.all([
    recordsLinking(network.id, "practice", "networks", locale),
    presentationsOf(network.id, locale),
    similarRecords(network.id, [], locale),
    groundsOfSchools(
      network.parts.members.flatMap(({ fields }) => fields.school ?? []),
      locale,
    ),
  ]);
  return { practices, meetings, similar, grounds };
}

export const readNetwork = pageReader("network", networkSurroundings);
