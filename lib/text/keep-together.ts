// Czech does not end a line with a one-letter word, and no language separates a number from its unit. Applied when
// rendering; stored texts keep normal spaces.

const nbsp = "\u00a0";
const units =
  "%|‰|°C|°|€|Kč|kr|£|\\$|mm|cm|dm|m|km|m²|km²|ha|kg|g|l|ml|h|hod\\.|min|min\\.|s|MB|GB|kB|tis\\.|mil\\.|mld\\.|let|tim|år";
/** Matches tags, which stay unchanged, and spaces that must not break. */
const afterNumber = new RegExp(`<[^>]*>|(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}])|\\d{3}(?!\\d))`, "gu");
/** Spaces after k, s, v, z, o, u, a, i, and after ordinals and days ("24. dubna", "2. stupeň"). */
const czech = /<[^>]*>|(?<=(?<![\p{L}\p{N}])[ksvzouaiKSVZOUAI]) (?=\S)|(?<=\d\.) (?=[\p{Ll}\d])/gu;

const breakless = (text: string, pattern: RegExp) => text.replace(pattern, (found) => (found === " " ? nbsp : found));

/** Replaces spaces by non-breaking ones where the language requires it. Accepts text or HTML. */
export function keepTogether(text: string, language: string): string {
  const numbers = /\d/.test(text) ? breakless(text, afterNumber) : text;
  return language === "cs" ? breakless(numbers, czech) : numbers;
}
