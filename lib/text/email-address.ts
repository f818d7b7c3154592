import { trimSigns } from "./clean.ts";

const local = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const host = /^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]$/u;
const maxLength = 254;
const maxLocalLength = 64;
const edge = /[\s\p{Default_Ignorable_Code_Point}]/u;

/**
 * Lower case, trimmed of spaces and invisible characters. Nothing inside is repaired, because that could give somebody
 * else's address.
 */
export function cleanEmailAddress(text: string): string {
  return trimSigns(text, edge).normalize("NFC").toLowerCase();
}

/** True for a single mailbox. Encoded words are refused, because mail software could decode them. */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  if (text.length > maxLength || before.length > maxLocalLength || text.includes("=?")) return false;
  return at > 0 && local.test(before) && host.test(after);
}
