// The texts of a page with their languages, read from the HTML without a browser: hundreds of pages in seconds.

export type Piece = { text: string; language: string; inMain: boolean };

// Titles, scripts and drawings are checked elsewhere.
const token =
  /<!--[\s\S]*?-->|<(title|script|style|template|svg)\b[\s\S]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|<![^>]*>|([^<]+)/gi;
const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

export function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (all, hex, decimal, name) =>
    hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (entities[name] ?? all),
  );
}

export function attribute(markup: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`, "i").exec(markup)?.[1];
  return value === undefined ? undefined : decode(value);
}

/** The texts of a page in order, each with its language. */
export function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  const open: { name: string; language: string; inMain: boolean }[] = [];
  for (const [, , closing, name, attributes = "", text] of html.matchAll(token)) {
    const { language = "", inMain = false } = open.at(-1) ?? {};
    if (text?.trim()) pieces.push({ text: decode(text).replace(/\s+/g, " "), language, inMain });
    if (!name || empty.has(name.toLowerCase()) || attributes.endsWith("/")) continue;
    if (closing) open.pop();
    else
      open.push({
        name,
        language: attribute(attributes, "lang") ?? language,
        inMain: inMain || name.toLowerCase() === "main",
      });
  }
  return pieces;
}

/** Every address on a page without fragments, and the fragments that point into the page itself. */
export function addressesOf(html: string): string[] {
  return [...html.matchAll(/<(?:a|link|img|source|script|form)\b[^>]*?\s(?:href|src|action)="([^"]*)"/gi)].map(
    ([, address = ""]) => decode(address),
  );
}

export function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => decode(id)));
}

export const titleOf = (html: string) => decode(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "");
export const languageOf = (html: string) => /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1];
export const headingsOf = (html: string, level: number) => html.match(new RegExp(`<h${level}[\\s>]`, "g"))?.length ?? 0;
