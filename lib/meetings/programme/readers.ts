import type { ProgrammeChange, SessionContent } from "./changes";

// Who reads of a released session. Before a release only those who run the meeting see anything.

/** Somebody who takes part, as far as the programme depends on it. */
export type ProgrammeReader = {
  /** One of the host's own people. */
  isHost: boolean;
};

type Session = Pick<SessionContent, "seenBy" | "audience" | "state">;

export const isPublicSession = ({ seenBy, state }: Session) => seenBy === "public" && state === "planned";

/** Invited cities read what their people can take part in. */
export const isForCities = ({ seenBy, audience }: Session) => seenBy !== "host" && audience !== "hosts";

export const isForPerson = (session: Session, { isHost }: ProgrammeReader) =>
  session.seenBy !== "host" && (session.audience !== "hosts" || isHost);

/** What a change means for somebody; null when it does not concern them. */
export function changeFor(change: ProgrammeChange, reader: ProgrammeReader): ProgrammeChange | null {
  const { before, after } = change;
  const knew = before !== null && isForPerson(before, reader);
  const knows = isForPerson(after, reader);
  // Where and when it is now is no longer for them.
  if (knew) return knows ? change : { ...change, name: "hidden", after: before };
  return knows && after.state === "planned" ? { ...change, name: "new" } : null;
}
