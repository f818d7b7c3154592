import type { ProgrammeChange, SessionContent } from "./changes";

// Who reads of a released session. Before a release only those who run the meeting see anything.

/** Somebody who takes part, as far as the programme depends on it. */
export type ProgrammeReader = {
  /** One of the host's own people, who read of every group. */
  isHost: boolean;
  /** Sessions in which only other groups visit a school. */
  elsewhere: ReadonlySet<string>;
  /** Session → where their own group is meanwhile. */
  places: ReadonlyMap<string, OwnPlace>;
};

/** Where a group is in a session. */
export type OwnPlace = { schoolId: string | null; meetingPoint: string; isCancelled: boolean };

type Session = Pick<SessionContent, "id" | "seenBy" | "audience">;

export const isPublicSession = ({ seenBy, state }: Pick<SessionContent, "seenBy" | "state">) =>
  seenBy === "public" && state === "planned";

/** Invited cities read what their people can take part in. */
export const isForCities = ({ seenBy, audience }: Omit<Session, "id">) => seenBy !== "host" && audience !== "hosts";

export const isForPerson = ({ id, seenBy, audience }: Session, { isHost, elsewhere }: ProgrammeReader) =>
  seenBy !== "host" && (isHost || (audience !== "hosts" && !(audience === "group" && elsewhere.has(id))));

type Placed = Pick<SessionContent, "id" | "schoolId" | "place" | "lat" | "lon">;

/** A session as somebody finds it: in a visit, they are where their group is. */
export function placedFor<S extends Placed>(session: S, { places }: Pick<ProgrammeReader, "places">): S {
  const own = places.get(session.id);
  if (!own || own.isCancelled) return session;
  const { schoolId, meetingPoint } = own;
  const isThere = !schoolId || schoolId === session.schoolId;
  const placed = { ...session, schoolId: schoolId ?? session.schoolId, place: meetingPoint || session.place };
  // The point of another house would lead them astray.
  return isThere ? placed : { ...placed, place: meetingPoint, lat: null, lon: null };
}

/** What a change means for somebody; null when it does not concern them. */
export function changeFor(change: ProgrammeChange, reader: ProgrammeReader): ProgrammeChange | null {
  const { before, after } = change;
  const knew = before !== null && isForPerson(before, reader);
  const knows = isForPerson(after, reader);
  // Where and when it is now is no longer for them.
  if (knew) return knows ? change : { ...change, name: "hidden", after: before };
  return knows && after.state === "planned" ? { ...change, name: "new" } : null;
}
