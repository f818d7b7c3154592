import { edtfSortKey } from "@/lib/edtf/index";
import type { View } from "@/lib/kinds/view";

export type Session = View<"meeting">["parts"]["sessions"][number];
/** `day` is EDTF; null for sessions without a known day. */
export type ProgrammeDay = { day: string | null; sessions: Session[] };

const timeOf = ({ fields }: Session) => fields.time ?? "";

/** By time if every session has one; otherwise in the editors' order. */
function inOrder(sessions: Session[]): Session[] {
  const allTimed = sessions.every(timeOf);
  return allTimed ? sessions.toSorted((a, b) => timeOf(a).localeCompare(timeOf(b))) : sessions;
}

/** Sessions by day; those without a known day come last. */
export function programmeDays(sessions: Session[]): ProgrammeDay[] {
  const days = Map.groupBy(sessions, ({ fields }) => fields.day ?? null);
  const known = [...days.keys()].filter((day) => day !== null);
  const sorted = known.toSorted((a, b) => edtfSortKey(a).localeCompare(edtfSortKey(b)));
  const keys = days.has(null) ? [...sorted, null] : sorted;
  return keys.map((day) => ({ day, sessions: inOrder(days.get(day) ?? []) }));
}
