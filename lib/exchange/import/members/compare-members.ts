import { isDeepStrictEqual } from "node:util";
import type { BaseInput } from "@/lib/kinds/input";
import type { Changes } from "../model";
import { readOurRecords } from "../plan/our-records";
import type { Batch } from "../store/batch";
import { withNames } from "./member-names";
import { type FilePair, membersIn, mergeMembers } from "./merge-members";

/** What a school of ours is called, by its id. */
export type TitleOf = (id: string) => string | undefined;
/** What a file says of the members of a group, and what it said last. */
type Said = { pairs: readonly FilePair[]; last: Readonly<Record<string, unknown>> | undefined };

export async function readSchoolTitles({ cityId, answers }: Batch): Promise<TitleOf> {
  const schools = await readOurRecords("school", cityId, answers.source?.register ?? null);
  return (id) => schools.find(id)?.title;
}

/** What a file changes in the members of a group. */
export function compareMembers({ answers }: Batch, input: BaseInput, { pairs, last }: Said, titleOf: TitleOf): Changes {
  const { isWhole, asOf } = answers.source ?? { isWhole: false, asOf: "" };
  const before = membersIn(input);
  const said = (last?.members as FilePair[] | undefined) ?? null;
  const after = mergeMembers(before, { pairs, last: said, isWhole, asOf });
  if (isDeepStrictEqual(before, after)) return {};
  return { members: { ours: withNames(before, titleOf), theirs: withNames(after, titleOf), take: true } };
}
