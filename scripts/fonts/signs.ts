const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");

/** The characters of Catalan, Spanish, English, Swedish and Portuguese. */
export const westernSigns = [
  between(0x20, 0x7e),
  "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ",
  "¡¿«»·ªº°©§´¨±×¹²³¼½¾–—‘’‚“”„•…€−",
  // No-break space and soft hyphen.
  "\u00a0\u00ad",
].join("");

/** The additional characters of Czech, and the obsolete ŀ of Catalan. */
export const czechSigns = "ČčĎďĚěŇňŘřŠšŤťŮůŽžĿŀ";

/** The value of `unicode-range` for these characters. */
export function unicodeRange(signs: string): string {
  const points = [...new Set([...signs].map((sign) => sign.codePointAt(0)!))].sort((one, other) => one - other);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase().padStart(4, "0");
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(", ");
}
