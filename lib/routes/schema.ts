import { z } from "zod";
import { isStorable } from "@/lib/text/clean";
import { emailAddress, line, neededLine, storedAs } from "@/lib/text/schema";

// Fields that forms about people share. Messages are keys of locale files.

export const email = emailAddress();
export const name = neededLine(100);

/** As it was typed: signs and spaces at its edges count. */
export const secretText = z
  .string("error.required")
  .min(1, "error.required")
  .max(1_000, "error.tooLong")
  .refine(isStorable, "error.characters");

/** The token of an e-mailed link, as `makeToken` makes it. */
export const token = storedAs(100, "account:error.link").regex(/^[\w-]{32}$/, "account:error.link");

/** A code of an app or a recovery code, however it was spaced. */
export const code = line(60)
  .transform((text) => text.replace(/[\s-]/g, "").toUpperCase())
  .refine((text) => text.length > 0, "error.required");
