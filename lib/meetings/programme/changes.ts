import { inProgrammeOrder, type ReleasedSession } from "./released";

export type SessionContent = Omit<ReleasedSession, "changedAt">;
export type ProgrammeChange = {
  /** What happened to it, the weightiest first. */
  name: "new" | "moved" | "elsewhere" | "changed" | "cancelled" | "restored" | "hidden";
  before: SessionContent | null;
  after: SessionContent;
};

const whenFields = ["day", "start", "end"] as const;
const whereFields = ["schoolId", "organisationId", "place", "room", "lat", "lon"] as const;
const otherFields = [
  ...(["title", "description", "kindId", "track", "audience", "interpreting", "seenBy", "speakers"] as const),
  "presents",
] as const;

const differs = (before: SessionContent, after: SessionContent, fields: readonly (keyof SessionContent)[]) =>
  fields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));

function nameOf(before: SessionContent, after: SessionContent): ProgrammeChange["name"] | null {
  if (before.state !== after.state) return after.state === "cancelled" ? "cancelled" : "restored";
  if (differs(before, after, whenFields)) return "moved";
  if (differs(before, after, whereFields)) return "elsewhere";
  return differs(before, after, otherFields) ? "changed" : null;
}

/** What is different between the last release and the programme now, in the order of the programme. */
export function changesBetween(before: readonly SessionContent[], after: readonly SessionContent[]): ProgrammeChange[] {
  const known = new Map(before.map((session) => [session.id, session]));
  return inProgrammeOrder(after).flatMap((session): ProgrammeChange[] => {
    const old = known.get(session.id) ?? null;
    // What was cancelled before anybody heard of it is no news.
    if (!old) return session.state === "planned" ? [{ name: "new", before: null, after: session }] : [];
    const name = nameOf(old, session);
    return name ? [{ name, before: old, after: session }] : [];
  });
}

/** The programme that is frozen: each session with the moment when it last changed. */
export function freeze(before: readonly ReleasedSession[], after: readonly SessionContent[], now: Date) {
  const changed = new Set(changesBetween(before, after).map(({ after: session }) => session.id));
  const known = new Map(before.map((session) => [session.id, session]));
  return after.flatMap((session): ReleasedSession[] => {
    const old = known.get(session.id);
    if (!old && session.state === "cancelled") return [];
    return [{ ...session, changedAt: old && !changed.has(session.id) ? old.changedAt : now.toISOString() }];
  });
}
