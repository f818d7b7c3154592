/**
 * The images' fonts cover Latin letters of Europe. For other letters the renderer would request a font from a remote
 * server.
 */
const drawable =
  /[^\u0020-\u007e\u00a0-\u017e\u0192\u0218-\u021b\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u20ac\u2122]/g;

export function drawableText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u2009\u202f\u00ad]+/g, (gap) => (gap === "\u00ad" ? "" : " "))
    .replace(drawable, "")
    .trim();
}

/** Long titles get a smaller size, so that they fit into four lines; six beside a figure. */
export function titleSize(title: string, beside = false): number {
  if (title.length <= 60) return beside ? 54 : 72;
  if (title.length <= 110) return beside ? 44 : 60;
  return beside ? 38 : 48;
}
