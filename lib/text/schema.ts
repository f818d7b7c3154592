import { z } from "zod";
import { cleanLine, cleanText, hasDirectionSigns, isStorable } from "./clean.ts";
import { cleanEmailAddress, isEmailAddress } from "./email-address.ts";

// Schemas for all text from outside: forms, JSON, files, emails. Messages are keys of
// `locales/<language>/validation.json`.

const storable = z.string("error.text").refine(isStorable, { error: "error.characters", abort: true });

/** A single line, cleaned. Too long is an error; nothing is cut off. */
export const line = (max: number) =>
  storable
    .refine((text) => !hasDirectionSigns(text), { error: "error.direction", abort: true })
    .transform(cleanLine)
    .refine((text) => text.length <= max, "error.tooLong");

/** Text of several lines, cleaned; `max` counts the cleaned text. */
export const lines = (max: number, tooLong = "error.tooLong") =>
  storable.transform(cleanText).refine((text) => text.length <= max, tooLong);

/** A line that may be empty. */
export const optionalLine = (max: number) => line(max).default("");

/** Machine-written values that are compared exactly, such as tokens and ids. Not cleaned. */
export const storedAs = (max: number, wrong: string, unstorable = wrong) =>
  z.string(wrong).max(max, wrong).refine(isStorable, unstorable);

/** A line that must not be empty. */
export const neededLine = (max: number, missing = "error.required") => line(max).refine((text) => text !== "", missing);

/** An email address in the normalised form that is stored and compared everywhere. */
export const emailAddress = (wrong = "account:error.email") =>
  z.string(wrong).transform(cleanEmailAddress).refine(isEmailAddress, wrong);
