/** Letters that Unicode does not decompose. */
const spelledOut: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  ŋ: "n",
};

export const longestSlug = 80;

/** Cuts at a hyphen if there is one, so that no word is cut in half. */
export function shortenSlug(slug: string, maxLength = longestSlug): string {
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1);
  const end = cut.lastIndexOf("-");
  return (end > 0 ? cut.slice(0, end) : cut.slice(0, maxLength)).replace(/-+$/, "");
}

/** Appends a number and keeps within the maximum length. */
export function numberSlug(slug: string, number: number): string {
  const ending = `-${number}`;
  return `${shortenSlug(slug, longestSlug - ending.length)}${ending}`;
}

/** "Col·laboració a l’escola" → "collaboracio-a-l-escola". Empty when no Latin letters or digits are left. */
export function slugify(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/l[·‧•⋅]l/g, "ll")
    .replace(/ŀ/g, "l")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{ASCII}]/gu, (letter) => spelledOut[letter] ?? "-");
  return shortenSlug(plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""));
}

export function isSlug(text: string): boolean {
  return text.length <= longestSlug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
