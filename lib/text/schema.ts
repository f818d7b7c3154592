import { z } from "zod";
import { cleanLine, cleanText, hasDirectionSigns, isStorable } from "./clean";
import { cleanEmailAddress, isEmailAddress } from "./email-address";

// The text of every entrance: forms, JSON, files, e-mails. Messages are keys of `locales/<language>/validation.json`.

const storable = z.string("error.text").refine(isStorable, { error: "error.characters", abort: true });

/** A title, a name or another line. Its end is cut by nobody: what is too long is said. */
export const line = (max: number) =>
  storable
    .refine((text) => !hasDirectionSigns(text), { error: "error.direction", abort: true })
    .transform(cleanLine)
    .refine((text) => text.length <= max, "error.tooLong");

/** A text of several lines, counted as it is kept. */
export const lines = (max: number, tooLong = "error.tooLong") =>
  storable.transform(cleanText).refine((text) => text.length <= max, tooLong);

/** A line that may be left empty. */
export const optionalLine = (max: number) => line(max).default("");

/** What a program wrote and is compared as it is: a token, an id, the name of a field. */
export const storedAs = (max: number, wrong: string, unstorable = wrong) =>
  z.string(wrong).max(max, wrong).refine(isStorable, unstorable);

/** A line without which it does not go on. */
export const neededLine = (max: number, missing = "error.required") => line(max).refine((text) => text !== "", missing);

/** An e-mail address to write to: the same everywhere, so that one person is found by it everywhere. */
export const emailAddress = (wrong = "account:error.email") =>
  z.string(wrong).transform(cleanEmailAddress).refine(isEmailAddress, wrong);
