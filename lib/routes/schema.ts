import { z } from "zod";
import { safeText } from "@/lib/kinds/input";

// The fields that forms about people share. Messages are keys of locale files.

/** Addresses are compared in lower case. No sign in it could begin a header or a second recipient. */
export const email = safeText(254)
  .transform((text) => text.toLowerCase())
  .refine(
    (text) => /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/.test(text),
    "account:error.email",
  );

export const name = safeText(100).refine((text) => text.length > 0, "error.required");

/** As it was typed: signs and spaces at its edges count. */
export const secretText = z
  .string("error.required")
  .min(1, "error.required")
  .max(1_000, "error.tooLong")
  .refine((text) => text.isWellFormed() && !text.includes("\u0000"), "error.characters");

export const token = z.string("account:error.link").max(100, "account:error.link");

/** A code of an app or a recovery code, however it was spaced. */
export const code = safeText(60)
  .transform((text) => text.replace(/[\s-]/g, "").toUpperCase())
  .refine((text) => text.length > 0, "error.required");
