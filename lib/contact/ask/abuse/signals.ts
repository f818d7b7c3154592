import { createHash } from "node:crypto";
import type { HandedOut } from "./form-token";
import { leastSeconds, links, repeats, type Signal } from "./thresholds";

const link = /\bhttps?:\/\/|\bwww\.[\p{L}\p{N}-]+\./giu;
const markup = /<\/?[a-z][^>]*>|\[\/?(?:url|img|link|b)\b/i;

const countLinks = (text: string) => text.match(link)?.length ?? 0;

/** What a text gives away. `short` are the fields that hold names. */
export function textSignals(text: string, short: readonly (string | null | undefined)[]): Signal[] {
  const found = countLinks(text);
  const signals: (Signal | false)[] = [
    found >= links.many ? "manyLinks" : found >= links.some && "links",
    markup.test(text) && "markup",
    short.some((one) => one && (countLinks(one) > 0 || markup.test(one))) && "linkInName",
  ];
  return signals.filter((one) => one !== false);
}

/** What the form gives away. `trap` is the field that people do not see. */
export function formSignals(form: HandedOut, trap: string, now: Date): Signal[] {
  const isHurried = now.getTime() - form.at.getTime() < leastSeconds * 1000;
  return [...(trap ? ["trap" as const] : []), ...(isHurried ? ["hurried" as const] : [])];
}

/** `before`: how often the same text came in lately. */
export function repeatSignals(before: number): Signal[] {
  if (before >= repeats.often) return ["repeatedOften"];
  return before >= repeats.some ? ["repeated"] : [];
}

/** The same for texts that differ in spaces, case and signs only. */
export function textFingerprint(text: string): string {
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return createHash("sha256").update(bare).digest("base64url");
}
