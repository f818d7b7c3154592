/**
 * Words of the six languages that a full stop shortens and a capital may follow ("např. Krnov"). They end no sentence.
 * Single letters and words without a vowel are known without a list.
 */
const shortened = [
  "např",
  "tzv",
  "atd",
  "apod",
  "resp",
  "prof",
  "ing",
  "aprox",
  "núm",
  "pág",
  "sra",
  "srta",
  "dra",
  "ev",
];

const vowel = /[aeiouyáàäâãåéèëêěíìïîóòöôõúùüûůý]/iu;

/** Whether a text ends with an abbreviation or an ordinal ("3. třída") and not with a sentence. */
export function endsShortened(text: string): boolean {
  const [, word] = /([\p{L}\d]+)\.\s*$/u.exec(text) ?? [];
  if (!word) return false;
  if (/^\d+$/.test(word) || word.length === 1) return true;
  return shortened.includes(word.toLowerCase()) || !vowel.test(word);
}
