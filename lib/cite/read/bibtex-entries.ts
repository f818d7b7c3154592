/** An entry as written: its type, key, and its fields before TeX is read. */
export type BibtexEntry = { type: string; key: string; fields: Map<string, string> };

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Where the group that opens at `start` ends; -1 when it never does. */
function endOfGroup(text: string, start: number): number {
  const close = text[start] === "(" ? ")" : "}";
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at];
    if (sign === close && depth === 0) return at;
    if (sign === "\\") at += 1;
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
  }
  return -1;
}

/** The end of a value in quotation marks; those within braces do not end it. */
function endOfQuoted(text: string, start: number): number {
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "{") depth += 1;
    else if (text[at] === "}") depth -= 1;
    else if (text[at] === '"' && depth <= 0) return at;
  }
  return -1;
}

type Piece = { value: string; next: number };

/** Values made of strings would else grow without end: ten strings of ten strings, and so on. */
const longestJoined = 5_000;

/** One piece of a value: {braced}, "quoted", a number or the name of a string. */
function readPiece(text: string, start: number, strings: ReadonlyMap<string, string>): Piece | null {
  if (text[start] === "{" || text[start] === '"') {
    const end = text[start] === "{" ? endOfGroup(text, start) : endOfQuoted(text, start);
    return end < 0 ? null : { value: text.slice(start + 1, end), next: end + 1 };
  }
  const word = /^[^\s,#{}"=]+/.exec(text.slice(start))?.[0];
  if (!word) return null;
  return { value: strings.get(word.toLowerCase()) ?? word, next: start + word.length };
}

const skipSpace = (text: string, at: number) => at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);

/** A value of pieces joined by #. */
function readValue(text: string, start: number, strings: ReadonlyMap<string, string>): Piece | null {
  let piece = readPiece(text, skipSpace(text, start), strings);
  if (!piece) return null;
  let value = piece.value;
  let next = skipSpace(text, piece.next);
  while (text[next] === "#") {
    piece = readPiece(text, skipSpace(text, next + 1), strings);
    if (!piece) return null;
    value += piece.value;
    if (value.length > longestJoined) return null;
    next = skipSpace(text, piece.next);
  }
  return { value, next };
}

/** `name = value` pairs, with or without commas between them; null when one cannot be read. */
function readFields(body: string, strings: ReadonlyMap<string, string>): Map<string, string> | null {
  const fields = new Map<string, string>();
  let at = 0;
  while (at < body.length) {
    const [all = "", name] = /^[\s,]*(?:([A-Za-z][\w:.+-]*)\s*=)?/.exec(body.slice(at)) ?? [];
    at += all.length;
    if (at >= body.length) return fields;
    const read = name ? readValue(body, at, strings) : null;
    if (!name || !read) return null;
    // The first of two fields with the same name counts, as in BibTeX.
    if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), read.value);
    at = read.next;
  }
  return fields;
}

const beginningOf = (text: string) => text.slice(0, 60).replace(/\s+/g, " ").trim();

type Block = BibtexEntry | { broken: string } | null;

/** What stands between the braces of an entry; null for one that only defines strings. */
function readBlock(type: string, body: string, strings: Map<string, string>): Block {
  const isString = type === "string";
  const [head = "", key = ""] = isString ? [] : (/^\s*([^,\s={}]*)\s*(?:,|$)/.exec(body) ?? []);
  const fields = readFields(body.slice(head.length), strings);
  const isTooLong = isString && [...(fields?.values() ?? [])].some((value) => value.length > longestJoined);
  if (!fields || isTooLong) return { broken: beginningOf(`@${type}{${body}`) };
  if (!isString) return { type, key, fields };
  for (const [name, value] of fields) strings.set(name, value);
  return null;
}

const entryStart = /@\s*([A-Za-z]+)\s*([{(])/g;
const silent: readonly string[] = ["comment", "preamble"];
/** Each entry that never ends is looked through to the end of the file, so a file with more of them is read no further. */
const mostOpen = 50;

/** The entries of a BibTeX file in their order; one that cannot be read is given by its beginning. */
export function readBibtexEntries(text: string): (BibtexEntry | { broken: string })[] {
  const strings = new Map(months.map((month) => [month, month]));
  const entries: (BibtexEntry | { broken: string })[] = [];
  let open = 0;
  entryStart.lastIndex = 0;
  for (let found = entryStart.exec(text); found; found = entryStart.exec(text)) {
    const type = found[1]!.toLowerCase();
    const start = found.index + found[0].length - 1;
    const end = endOfGroup(text, start);
    const isOpen = end < 0;
    if (isOpen) open += 1;
    else entryStart.lastIndex = end;
    if (open > mostOpen) return entries;
    if (silent.includes(type)) continue;
    const block = isOpen
      ? { broken: beginningOf(text.slice(found.index)) }
      : readBlock(type, text.slice(start + 1, end), strings);
    if (block) entries.push(block);
  }
  return entries;
}
