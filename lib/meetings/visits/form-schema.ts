import { z } from "zod";
import { ids, languages, optionalId } from "@/lib/routes/form-schema";
import { emailAddress, line, lines, optionalLine } from "@/lib/text/schema";
import { letterLanguage, optionalDay, optionalNumber } from "../form-schema";
import { clockTime } from "../programme/form-schema";

export const photographChoices = ["yes", "ask", "no"] as const;
export const stepFreeChoices = ["unknown", "yes", "no"] as const;

/** What can be chosen for a stored value. */
export const stepFreeOf = (stored: boolean | null): (typeof stepFreeChoices)[number] =>
  stored === null ? "unknown" : stored ? "yes" : "no";

/** The texts of a sheet in its order. */
export const sheetTexts = ["question", "whatToSee", "meetingPoint", "wayThere", "safeguarding"] as const;

const hour = clockTime.transform((text) => text || null);
const words = lines(4_000).default("");

/** The fields of a visit as its form sends them. */
export const visitFieldsSchema = {
  theme: optionalLine(100),
  session: optionalId,
  day: optionalDay("visits:error.day"),
  startsAt: hour,
  endsAt: hour,
  question: words,
  whatToSee: words,
  meetingPoint: words,
  wayThere: words,
  safeguarding: words,
  seats: optionalNumber(1, 200, "visits:error.seats"),
  languages,
  stepFree: z.enum(stepFreeChoices, "error.choice").default("unknown"),
  photographs: z.enum(photographChoices, "error.choice").default("ask"),
  practices: ids,
  showSchool: z.literal("yes", "error.choice").optional(),
  contactName: optionalLine(100),
  contactEmail: z.union([line(0), emailAddress()], "account:error.email").default(""),
  contactPhone: optionalLine(40),
  contactLanguage: letterLanguage,
};

export type VisitInput = z.infer<z.ZodObject<typeof visitFieldsSchema>>;
