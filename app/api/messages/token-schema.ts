import { z } from "zod";

/** A signed token as forms send it. */
export const signedToken = z
  .string("account:error.link")
  .max(400, "account:error.link")
  .regex(/^[\w.-]+$/, "account:error.link");

/** Makes a token safe for an address: an invalid one becomes "-", which opens nothing. */
export const tokenText = (token: unknown): string => signedToken.safeParse(token).data ?? "-";
