import { z } from "zod";

/** A link of ours, as a form sends it back. */
export const signedToken = z
  .string("account:error.link")
  .max(400, "account:error.link")
  .regex(/^[\w.-]+$/, "account:error.link");

/** For an address: what is no token of ours becomes one that opens nothing. */
export const tokenText = (token: unknown): string => signedToken.safeParse(token).data ?? "-";
