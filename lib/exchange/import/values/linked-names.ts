import { type NamedFound, NamedRecords } from "../members/find-named";
import { readOurRecords } from "../plan/our-records";
import type { Batch } from "../store/batch";
import { targetNamed } from "../targets/index";
import type { LinkedKind } from "../targets/model";

export type LinkedKinds = LinkedKind | readonly LinkedKind[];
/** Finds what cells name by code or name. */
export type LinkedNames = (to: LinkedKinds, cell: string) => NamedFound;

/** Organisations are partners of several cities; everything else is named within one. */
const isKnown: Record<LinkedKind, "inCity" | "anywhere"> = {
  ...{ practice: "inCity", network: "inCity", cluster: "inCity", school: "inCity", organisation: "anywhere" },
};

/** Of several kinds that could be meant, one has it. */
function onlyOne(found: readonly NamedFound[]): NamedFound {
  const [first, ...others] = found.filter((one) => !("wrong" in one && one.wrong === "unknown"));
  return others.length > 0 ? { wrong: "several" } : (first ?? { wrong: "unknown" });
}

/** What the columns that were chosen can name. */
export async function readLinkedNames({ kind, cityId, answers }: Batch): Promise<LinkedNames> {
  const register = answers.source?.register ?? null;
  const kinds = new Set((answers.columns ?? []).flatMap(({ target }) => targetNamed(kind, target)?.to ?? []));
  const found = new Map<LinkedKind, NamedRecords>();
  for (const to of kinds)
    found.set(to, new NamedRecords(await readOurRecords(to, cityId, register), register, isKnown[to]));
  return (to, cell) => onlyOne([to].flat().flatMap((each) => found.get(each)?.find(cell) ?? []));
}

/** The names in a cell: one in each line, or between semicolons or bars. */
export const namesInCell = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/[;|\n]/)
      .map((name) => name.replace(/^[-*•\s]+/, "").trim())
      .filter(Boolean),
  ),
];
