// Czech sets no one-letter word at the end of a line, and no language parts a number from its unit. The spaces are set
// when a text is rendered: stored texts and locale files keep the ones that people type.

const nbsp = "\u00a0";
const units =
  "%|‰|°C|°|€|Kč|kr|£|\\$|mm|cm|dm|m|km|m²|km²|ha|kg|g|l|ml|h|hod\\.|min|min\\.|s|MB|GB|kB|tis\\.|mil\\.|mld\\.|let|tim|år";
/** A tag, which is left alone, or a space that must not break. */
const afterNumber = new RegExp(`<[^>]*>|(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}])|\\d{3}(?!\\d))`, "gu");
/** After k, s, v, z, o, u, a, i, and after the number of a day or an ordinal ("24. dubna", "2. stupeň"). */
const czech = /<[^>]*>|(?<=(?<![\p{L}\p{N}])[ksvzouaiKSVZOUAI]) (?=\S)|(?<=\d\.) (?=[\p{Ll}\d])/gu;

const set = (text: string, pattern: RegExp) => text.replace(pattern, (found) => (found === " " ? nbsp : found));

/** The text, or the HTML, with the spaces that keep together what its language does not part. */
export function keepTogether(text: string, language: string): string {
  const numbers = /\d/.test(text) ? set(text, afterNumber) : text;
  return language === "cs" ? set(numbers, czech) : numbers;
}
