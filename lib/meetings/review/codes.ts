import { signToken } from "@/lib/auth/signed-token";
import type { MeetingPerson } from "../models";

/** The signs of codes that people type; none is easily taken for another. */
const signs = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const personalLength = 8;

/** As codes are stored: people type them in small letters, with spaces and hyphens. */
export const cleanCode = (typed: string) => typed.toUpperCase().replace(/[^0-9A-Z]/g, "");

/** The code of a visit for a URL; "0" if there is none in the form. */
export const visitCodeIn = (value: unknown): string => cleanCode(String(value ?? "")).slice(0, 20) || "0";

/** "ABCD-2345": easier to copy by hand. */
export const spacedCode = (code: string) => code.replace(/^(.{4})(?=.)/, "$1-");

/**
 * With which somebody enters their notes on a phone. It is not stored; a new link of the personal page has another one.
 */
export async function personalCode({ id, linkNumber }: Pick<MeetingPerson, "id" | "linkNumber">): Promise<string> {
  const signature = (await signToken("noteCode", [id, String(linkNumber)])).split(".")[1] ?? "";
  const bytes = [...Buffer.from(signature, "base64url")].slice(0, personalLength);
  return bytes.map((byte) => signs[byte % signs.length]).join("");
}
