import type { Locale } from "@/lib/i18n/locales";
import { presentationsOf, recordsLinking } from "../around/linking";
import { groundsOfSchools } from "../city-ground";
import { similarRecords } from "../neighbours";
import type { Beginning } from "../published";
import { pageReader } from "./read-record";

export async function networkSurroundings({ id, view }: Beginning<"network">, locale: Locale) {
  const [practices, meetings, similar, grounds] = await Promise.all([
    recordsLinking(id, "practice", "networks", locale),
    presentationsOf(id, locale),
    similarRecords(id, [], locale),
    view.then((group) =>
      groundsOfSchools(group?.parts.members.flatMap(({ fields }) => fields.school ?? []) ?? [], locale),
    ),
  ]);
  return { practices, meetings, similar, grounds };
}

export const readNetwork = pageReader("network", networkSurroundings);
