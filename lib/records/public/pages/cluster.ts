import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { recordsLinking } from "../around/linking";
import { pageReader } from "./read-record";

export async function clusterSurroundings(cluster: View<"cluster">, locale: Locale) {
  return { practices: await recordsLinking(cluster.id, "practice", "clusters", locale) };
}

export const readCluster = pageReader("cluster", clusterSurroundings);
