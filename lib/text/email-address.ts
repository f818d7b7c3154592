import { trimSigns } from "./clean";

const local = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const host = /^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]$/u;
const longest = 254;
const longestLocal = 64;
const edge = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** Small letters, without spaces and unseen signs around it. Inside nothing is repaired: it may be another's address. */
export function cleanEmailAddress(text: string): string {
  return trimSigns(text, edge).normalize("NFC").toLowerCase();
}

/** One mailbox and nothing else. Encoded words are left out: a program on the way might read them. */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  if (text.length > longest || before.length > longestLocal || text.includes("=?")) return false;
  return at > 0 && local.test(before) && host.test(after);
}
