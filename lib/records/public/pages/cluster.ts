import type { Locale } from "@/lib/i18n/locales";
import { recordsLinking } from "../around/linking";
import { groundsOfSchools } from "../city-ground";
import { similarRecords } from "../neighbours";
import type { Beginning } from "../published";
import { pageReader } from "./read-record";

export async function clusterSurroundings({ id, view }: Beginning<"cluster">, locale: Locale) {
  const [practices, similar, grounds] = await Promise.all([
    recordsLinking(id, "practice", "clusters", locale),
    similarRecords(id, [], locale),
    view.then((group) =>
      groundsOfSchools(group?.parts.members.flatMap(({ fields }) => fields.school ?? []) ?? [], locale),
    ),
  ]);
  return { practices, similar, grounds };
}

export const readCluster = pageReader("cluster", clusterSurroundings);
