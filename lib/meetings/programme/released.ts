import { z } from "zod";
import { storedAs } from "@/lib/text/schema";
import { audiences, programmeReaders, programmeStates } from "../choices";

const text = storedAs(10_000, "error.text");
const speaker = z.object({ name: text, office: text, consent: z.boolean() });

/** A session as a release froze it. */
const releasedSession = z.object({
  ...{ id: text, title: text, description: text, kindId: text },
  day: text.nullable(),
  /** Minutes, as in the working row. */
  start: z.number().nullable(),
  end: z.number().nullable(),
  schoolId: text.nullable(),
  organisationId: text.nullable(),
  ...{ place: text, lat: z.number().nullable(), lon: z.number().nullable(), room: text },
  ...{ track: text, audience: z.enum(audiences), interpreting: text, seenBy: z.enum(programmeReaders) },
  ...{ state: z.enum(programmeStates), speakers: z.array(speaker), presents: z.array(text) },
  /** When it was last different from the release before: what calendars count by. */
  changedAt: text,
});

export type ReleasedSession = z.infer<typeof releasedSession>;

/** The frozen content of a release. */
export const parseReleased = (sessions: unknown): ReleasedSession[] => z.array(releasedSession).parse(sessions);

type Ordered = Pick<ReleasedSession, "day" | "start" | "track">;

const programmeKey = ({ day, start, track }: Ordered) =>
  `${day ?? "9999"} ${String(start ?? 9_999).padStart(4, "0")} ${track}`;

/** By day, hour and track; sessions without a day come last. */
export const inProgrammeOrder = <S extends Ordered>(sessions: readonly S[]) =>
  sessions.toSorted((one, other) => programmeKey(one).localeCompare(programmeKey(other)));
