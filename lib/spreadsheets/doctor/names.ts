import type { CellCheck } from "./model.ts";

/** Words that stay small inside a name, in the languages of the registers. */
const small = new Set(
  "de del dels d l el la els les i a al en y e las los da do das dos em no na och i av för för ve v nad pod u z und der die das am an im of the and for ja".split(
    " ",
  ),
);
const roman = /^(?:X{0,3}(?:IX|IV|V?I{0,3}))$/;
const abbreviations = new Set(
  "CEIP IES CRA CFA CEE ZER SES ZŠ MŠ SŠ ZUŠ SOŠ SPŠ VŠ DDM EB EBI JI ETAR GS NS BNS CBS IE UAB FP ESO".split(" "),
);

const capitalise = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();

/** A single letter before a full stop is an initial; "I" at the end is a number. */
const staysCapital = (word: string, rest: string) =>
  abbreviations.has(word) || (word.length > 1 && roman.test(word)) || (word.length === 1 && /^(\.|$)/.test(rest));

function curedWord(word: string, rest: string, isFirst: boolean): string {
  if (staysCapital(word, rest)) return word;
  const lower = word.toLowerCase();
  return !isFirst && small.has(lower) ? lower : capitalise(word);
}

/** "ESCOLA DE LA MAR I L'ESTEL" → "Escola de la Mar i l'Estel". */
export function fromCapitals(name: string): string {
  let isFirst = true;
  const pattern = /(?<=^|\P{L})([DLNSMT])(['’])(?=\p{L})|\p{L}+/gu;
  return name.replace(pattern, (word: string, elided: string | undefined, sign: string, offset: number) => {
    const rest = name.slice(offset + word.length);
    const cured = elided ? (isFirst ? elided : elided.toLowerCase()) + sign : curedWord(word, rest, isFirst);
    isFirst = false;
    return cured;
  });
}

/** Names in capitals only. Short words and words with digits are codes and abbreviations. */
export const capitals: CellCheck = {
  kind: "capitals",
  check: (cell) => {
    const letters = cell.match(/\p{L}/gu) ?? [];
    const words = cell.match(/\p{L}{2,}/gu) ?? [];
    const isCode = /\p{L}\d|\d\p{L}/u.test(cell) || words.every((word) => word.length < 6);
    if (letters.length < 8 || isCode || /\p{Ll}/u.test(cell)) return null;
    return { after: fromCapitals(cell) };
  },
};
