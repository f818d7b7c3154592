import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { recordsLinking } from "../around/linking";
import { groundsOfSchools } from "../city-ground";
import { similarRecords } from "../neighbours";
import { pageReader } from "./read-record";

export async function clusterSurroundings(cluster: View<"cluster">, locale: Locale) {
  const [practices, similar, grounds] = await Promise.all([
    recordsLinking(cluster.id, "practice", "clusters", locale),
    similarRecords(cluster.id, [], locale),
    groundsOfSchools(
      cluster.parts.members.flatMap(({ fields }) => fields.school ?? []),
      locale,
    ),
  ]);
  return { practices, similar, grounds };
}

export const readCluster = pageReader("cluster", clusterSurroundings);
