import { z } from "zod";
import { ids, optionalId, shortTexts } from "@/lib/routes/form-schema";
import { line, lines, neededLine, optionalLine } from "@/lib/text/schema";
import { audiences, programmeReaders } from "../choices";
import { optionalDay } from "../form-schema";

/** "09:30", or "". */
export const clockTime = line(5)
  .default("")
  .refine((text) => text === "" || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), "hosting:error.clock");

/** "41.38, 2.17" as typed; "" is null. */
const point = line(60)
  .default("")
  .transform((text, context) => {
    if (text === "") return null;
    const [lat = Number.NaN, lon = Number.NaN, ...more] = text.split(/[,;]\s*|\s+/).map(Number);
    if (more.length === 0 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lat, lon };
    context.addIssue({ code: "custom", message: "hosting:error.point" });
    return z.NEVER;
  });

/** When a session is. */
export const sessionTimes = { day: optionalDay("hosting:error.sessionDay"), start: clockTime, end: clockTime };

const kindId = line(60).refine((text) => text.startsWith("session-kind/"), "hosting:error.sessionKind");

/** The fields that a new session needs. */
export const newSession = { title: neededLine(200, "hosting:error.sessionName"), kind: kindId, ...sessionTimes };

/** Everything about a session. Speakers are lists of the same length; `consent` holds the places in them. */
export const wholeSession = {
  ...newSession,
  description: lines(8_000).default(""),
  school: optionalId,
  organisation: optionalId,
  place: optionalLine(200),
  point,
  room: optionalLine(100),
  track: optionalLine(60),
  audience: z.enum(audiences, "error.choice"),
  interpreting: optionalLine(200),
  seenBy: z.enum(programmeReaders, "error.choice"),
  "speaker[]": shortTexts,
  "office[]": shortTexts,
  consent: shortTexts,
  presents: ids,
};
