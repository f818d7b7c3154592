import type { Actor } from "@/lib/auth/actor";
import { matchesMeant } from "@/lib/forms/only-match";
import type { Locale } from "@/lib/i18n/locales";
import { type FoundTarget, findTargets } from "@/lib/records/admin/search";
import { fold } from "@/lib/text/fold";

type Asker = { actor: Actor; locale: Locale; near: readonly string[] };

/** Spreadsheets drop the zeros at the beginning of a code. */
const plainCode = (text: string) =>
  fold(text)
    .replace(/[\s-]/g, "")
    .replace(/^0+(?=.)/, "");

const hasCode = ({ beside = "" }: FoundTarget, code: string) =>
  beside.split(", ").some((word) => plainCode(word) === plainCode(code));

/** Of several, those of the own city, if there are any. */
function nearest(found: readonly FoundTarget[]): FoundTarget[] {
  const own = found.filter(({ isOwn }) => isOwn);
  return own.length > 0 ? own : [...found];
}

/** All that a line says is true of the record: its name, city or code. */
const isMeant = (target: FoundTarget, words: readonly string[]) =>
  words.every((word) => fold(`${target.label} ${target.beside ?? ""}`).includes(fold(word)) || hasCode(target, word));

/** Each is searched for, and a line names its record by one. */
const mostCodes = 5;
const isCode = (cell: string) => /\d{3}/.test(cell) && !/\p{L}{4}/u.test(cell);

async function askFor({ actor, locale, near }: Asker, targets: readonly string[], cell: string) {
  const first = (await findTargets(actor, targets, cell, locale, near)).found;
  if (first.length > 0 || !isCode(cell)) return first;
  return (await findTargets(actor, targets, `0${cell.trim()}`, locale, near)).found;
}

/**
 * The records that a pasted line can mean: by code, else by name, in the own city first. `words` are the other cells
 * of the line, which decide between several.
 */
export async function recordsMeant(
  asker: Asker,
  targets: readonly string[],
  name: string,
  words: readonly string[],
): Promise<FoundTarget[]> {
  for (const code of [name, ...words].filter(isCode).slice(0, mostCodes)) {
    const coded = (await askFor(asker, targets, code)).filter((target) => hasCode(target, code));
    if (coded.length > 0) return nearest(coded);
  }
  const found = await askFor(asker, targets, name);
  const told = found.filter((target) => isMeant(target, words));
  return [...matchesMeant(told.length > 0 ? told : found, name)];
}

/** The cells that nothing was made of: neither fields of the row, nor true of the record. */
export const notTrueOf = (target: FoundTarget, words: readonly string[]) =>
  words.filter((word) => !isMeant(target, [word]));
