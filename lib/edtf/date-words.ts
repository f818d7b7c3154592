import { fold } from "../text/fold.ts";

// Words of dates in six languages, folded (lower case, without accents).

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

/** "d’abril" folds to one word. */
const monthNames = new Set(months.flat().flatMap((name) => [name, `d${name}`]));

const seasons = [
  "spring primavera varen var jaro jare jara",
  "summer estiu verano sommaren sommar leto lete leta verao",
  "autumn fall tardor otono hosten host podzim podzimu outono",
  "winter hivern invierno vintern vinter zima zime zimy inverno",
].map((names) => names.split(" "));

const ordinals = [
  "1 primer primero first forsta prvni primeiro",
  "2 segon segundo second andra druhe druhy",
  "3 tercer tercero third tredje treti terceiro",
  "4 quart cuarto fourth fjarde ctvrte ctvrty quarto",
].map((names) => names.split(" "));

const quarters = new Set("trimestre quarter kvartal kvartalet ctvrtleti".split(" "));
const halves = new Set("semestre half halvar halvaret pololeti".split(" "));

/** The day of a week says nothing that its date does not say. */
const weekdays =
  "dilluns dimarts dimecres dijous divendres dissabte diumenge lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday saturday sunday mandag tisdag onsdag torsdag fredag lordag sondag pondeli utery streda ctvrtek patek sobota nedele segunda-feira terca-feira quarta-feira quinta-feira sexta-feira";

/** Words without a date: articles, prepositions, "year". */
const ignored = new Set(
  `${weekdays} de del d da do pro el la o a en em i in on of the den v ve na dne le any ano year ar roku rok skolni curs curso course ano escolar letivo lectivo school lasar lasaret akademicky`.split(
    " ",
  ),
);

const minPrefix = 3;

/** The number of a month from its name or an unambiguous beginning ("sept.", "dub"); 0 when there is none. */
export function monthNamed(word: string): number {
  const bare = word.replace(/\.$/, "");
  // "d’abril" folds to one word.
  const forms = /^d[aeiou]/.test(bare) ? [bare.slice(1), bare] : [bare];
  for (const form of forms) {
    const exact = months.findIndex((names) => names.includes(form));
    if (exact >= 0) return exact + 1;
    const matching = months.flatMap((names, index) => (names.some((name) => name.startsWith(form)) ? [index + 1] : []));
    if (form.length >= minPrefix && matching.length === 1) return matching[0]!;
  }
  return 0;
}

/** True for the full name of a month; the word must be folded. */
export const isMonthName = (word: string): boolean => monthNames.has(word);

/** EDTF's code of a season; 0 when there is none. */
export function seasonNamed(word: string): number {
  const index = seasons.findIndex((names) => names.includes(word));
  return index < 0 ? 0 : index + 21;
}

/** The words and numbers that carry a date. */
export function dateWords(text: string): string[] {
  const words = fold(text)
    .replace(/(\d)(?=[a-z])/g, "$1 ")
    .split(/[\s,]+/);
  return words.filter((word) => word !== "" && !ignored.has(word));
}

/** EDTF's code of a quarter or half of a year from its words ("first quarter", "q1"); 0 when they name none. */
export function portionNamed(words: readonly string[]): number {
  const short = words.length === 1 ? /^q([1-4])$/.exec(words[0]!) : null;
  if (short) return 32 + Number(short[1]);
  const [ordinal = "", unit = ""] = words;
  const part = ordinals.findIndex((names) => names.includes(ordinal)) + 1;
  if (words.length !== 2 || part === 0) return 0;
  if (quarters.has(unit)) return 32 + part;
  return halves.has(unit) && part <= 2 ? 39 + part : 0;
}
