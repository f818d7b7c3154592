import { fold } from "../text/fold.ts";

// The words of dates as people type them in six languages, folded: small letters without accents.

const months = [
  "gener enero january januari leden ledna lednu janeiro",
  "febrer febrero february februari unor unora unoru fevereiro",
  "marc marzo march mars brezen brezna breznu marco",
  "abril april duben dubna dubnu",
  "maig mayo may maj kveten kvetna kvetnu maio",
  "juny junio june juni cerven cervna cervnu junho",
  "juliol julio july juli cervenec cervence cervenci julho",
  "agost agosto august augusti srpen srpna srpnu",
  "setembre septiembre setiembre september zari setembro",
  "octubre october oktober rijen rijna rijnu outubro",
  "novembre noviembre november listopad listopadu novembro",
  "desembre diciembre december prosinec prosince prosinci dezembro",
].map((names) => names.split(" "));

/** "d’abril" is folded to one word. */
const monthNames = new Set(months.flat().flatMap((name) => [name, `d${name}`]));

const seasons = [
  "spring primavera varen var jaro jare jara",
  "summer estiu verano sommaren sommar leto lete leta verao",
  "autumn fall tardor otono hosten host podzim podzimu outono",
  "winter hivern invierno vintern vinter zima zime zimy inverno",
].map((names) => names.split(" "));

/** Which says nothing of when: articles, prepositions, "year". */
const idle = new Set(
  "de del d da do pro el la o a en em i in on of the den v ve na dne le any ano year ar roku rok skolni curs curso course ano escolar letivo lectivo school lasar lasaret akademicky".split(
    " ",
  ),
);

const shortest = 3;

/** A month by its name or by the beginning of it ("sept.", "dub"); 0 where it is none or could be two. */
export function monthNamed(word: string): number {
  const bare = word.replace(/\.$/, "");
  // "d’abril" is folded to one word.
  const forms = /^d[aeiou]/.test(bare) ? [bare.slice(1), bare] : [bare];
  for (const form of forms) {
    const exact = months.findIndex((names) => names.includes(form));
    if (exact >= 0) return exact + 1;
    const begun = months.flatMap((names, index) => (names.some((name) => name.startsWith(form)) ? [index + 1] : []));
    if (form.length >= shortest && begun.length === 1) return begun[0]!;
  }
  return 0;
}

/** Whether a folded word is the name of a month, written in full. */
export const isMonthName = (word: string): boolean => monthNames.has(word);

/** EDTF's code of a season; 0 where it is none. */
export function seasonNamed(word: string): number {
  const index = seasons.findIndex((names) => names.includes(word));
  return index < 0 ? 0 : index + 21;
}

/** The words and numbers that say when, without those around them. */
export function dateWords(text: string): string[] {
  const words = fold(text)
    .replace(/(\d)(?=[a-z])/g, "$1 ")
    .split(/[\s,]+/);
  return words.filter((word) => word !== "" && !idle.has(word));
}
