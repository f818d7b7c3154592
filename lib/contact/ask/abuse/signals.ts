import { createHash } from "node:crypto";
import type { HandedOut } from "./form-token";
import { leastSeconds, linkThresholds, repeats, type Signal } from "./thresholds";

const link = /\bhttps?:\/\/|\bwww\.[\p{L}\p{N}-]+\./giu;
const markup = /<\/?[a-z][^>]*>|\[\/?(?:url|img|link|b)\b/i;

const countLinks = (text: string) => text.match(link)?.length ?? 0;

/** Spam signals in the text; `short` are fields that should contain no links. */
export function textSignals(text: string, short: readonly (string | null | undefined)[]): Signal[] {
  const found = countLinks(text);
  const signals: (Signal | false)[] = [
    found >= linkThresholds.many ? "manyLinks" : found >= linkThresholds.some && "links",
    markup.test(text) && "markup",
    short.some((item) => item && (countLinks(item) > 0 || markup.test(item))) && "linkInName",
  ];
  return signals.filter((item) => item !== false);
}

/** Spam signals of the form; `trap` is the value of the hidden field. */
export function formSignals(form: HandedOut, trap: string, now: Date): Signal[] {
  const isHurried = now.getTime() - form.at.getTime() < leastSeconds * 1000;
  return [...(trap ? ["trap" as const] : []), ...(isHurried ? ["hurried" as const] : [])];
}

/** `before`: how often the same text was sent recently. */
export function repeatSignals(before: number): Signal[] {
  if (before >= repeats.often) return ["repeatedOften"];
  return before >= repeats.some ? ["repeated"] : [];
}

/** Equal for texts that differ only in spaces, case or punctuation. */
export function textFingerprint(text: string): string {
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return createHash("sha256").update(bare).digest("base64url");
}
