import { type NamedFound, NamedRecords } from "../members/find-named";
import { readOurRecords } from "../plan/our-records";
import type { Batch } from "../store/batch";
import { targetNamed } from "../targets/index";
import type { LinkedKind } from "../targets/model";

/** Finds what cells name by code or name. */
export type LinkedNames = (to: LinkedKind, cell: string) => NamedFound;

/** Organisations are partners of several cities; everything else is named within one. */
const isKnown: Record<LinkedKind, "inCity" | "anywhere"> = {
  ...{ network: "inCity", cluster: "inCity", school: "inCity", organisation: "anywhere" },
};

/** What the columns that were chosen can name. */
export async function readLinkedNames({ kind, cityId, answers }: Batch): Promise<LinkedNames> {
  const register = answers.source?.register ?? null;
  const kinds = new Set((answers.columns ?? []).flatMap(({ target }) => targetNamed(kind, target)?.to ?? []));
  const found = new Map<LinkedKind, NamedRecords>();
  for (const to of kinds)
    found.set(to, new NamedRecords(await readOurRecords(to, cityId, register), register, isKnown[to]));
  return (to, cell) => found.get(to)?.find(cell) ?? { wrong: "unknown" };
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
