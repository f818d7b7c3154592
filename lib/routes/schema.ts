import { z } from "zod";
import { isStorable } from "@/lib/text/clean";
import { emailAddress, line, neededLine, storedAs } from "@/lib/text/schema";

// Fields that forms about people share. Messages are locale keys.

export const email = emailAddress();
export const name = neededLine(100);

/** A password, exactly as typed. */
export const secretText = z
  .string("error.required")
  .min(1, "error.required")
  .max(1_000, "error.tooLong")
  .refine(isStorable, "error.characters");

/** A token of an emailed link, see `makeToken`. */
export const token = storedAs(100, "account:error.link").regex(/^[\w-]{32}$/, "account:error.link");

/** A code from an authenticator app, or a recovery code, without spaces and hyphens. */
export const code = line(60)
  .transform((text) => text.replace(/[\s-]/g, "").toUpperCase())
  .refine((text) => text.length > 0, "error.required");
