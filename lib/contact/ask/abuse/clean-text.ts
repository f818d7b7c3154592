import { z } from "zod";

// Text of strangers: it goes into e-mails and onto pages of others, so nothing invisible comes in with it.

/** Line ends and controls; signs that turn the direction of what follows, or that nobody sees. Joiners are letters' own. */
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]+/gu;

/** One line without anything that could begin a second one. */
export function cleanLine(text: string): string {
  return text.normalize("NFC").replace(unseen, " ").replace(/\s+/gu, " ").trim();
}

/** Lines stay lines, at most two empty ones in a row. */
export function cleanText(text: string): string {
  const lines = text
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .split("\n");
  const clean = lines.map((line) => line.replaceAll("\t", "  ").replace(unseen, "").trimEnd());
  return clean
    .join("\n")
    .replace(/\n{4,}/g, "\n\n\n")
    .trim();
}

const storable = z
  .string("error.text")
  .refine((text) => text.isWellFormed(), "error.characters")
  .transform((text) => text.replaceAll("\u0000", ""));

/** A name or another short field. Its end is cut by nobody: what is too long is said. */
export const line = (max: number) =>
  storable.transform(cleanLine).refine((text) => text.length <= max, "error.tooLong");

/** A text of several lines, counted as it is kept. */
export const lines = (max: number, tooLong = "error.tooLong") =>
  storable.transform(cleanText).refine((text) => text.length <= max, tooLong);

const local = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const host = /^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]$/u;

/** One mailbox and nothing else. Encoded words are left out: a program on the way might read them. */
function isMailbox(text: string): boolean {
  const at = text.lastIndexOf("@");
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  return at > 0 && before.length <= 64 && local.test(before) && host.test(after) && !text.includes("=?");
}

/** An e-mail address to write to. Never repaired: a sign too many may be somebody else's address. */
export const mailbox = (wrong: string) =>
  z
    .string(wrong)
    .transform((text) => text.trim().toLowerCase())
    .refine((text) => text.length <= 254 && text.isWellFormed() && isMailbox(text), wrong);
