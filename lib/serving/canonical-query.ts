export type ListValues = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const valueLimit = 100;
const valuesPerKey = 30;
/** Keys of what somebody typed. A long query is read from its beginning instead of being dropped. */
export const freeTextKeys: readonly string[] = ["q", "code", "postcode"];
const textLimit = 1_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused
const unprintable = /[\u0000-\u001f\u007f\ufffd]|\p{Surrogate}/u;

/** A value without needless spaces; empty when it is overlong or unprintable. */
export function cleanValue(value: string): string {
  const clean = value.normalize("NFC").trim().replace(/ +/g, " ");
  return clean.length > valueLimit || unprintable.test(clean) ? "" : clean;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these become spaces
const unprintableSigns = /[\u0000-\u001f\u007f\ufffd]|\p{Surrogate}/gu;

/** What somebody typed, without what cannot be searched for, such as NUL. */
export function searchableText(value: string): string {
  const spaced = value.slice(0, textLimit).replace(unprintableSigns, " ").normalize("NFC").slice(0, textLimit);
  return spaced
    .replace(/\p{Surrogate}/gu, "")
    .replace(/ +/g, " ")
    .trim();
}

function cleanValues(value: ListValues[string], clean: (value: string) => string): string[] {
  if (value === undefined) return [];
  const values = [value].flat().map((item) => clean(String(item ?? "")));
  return [...new Set(values.filter(Boolean))].sort().slice(0, valuesPerKey);
}

/** Page 1 has no number, so that the list has one URL. */
function cleanPage(value: ListValues[string]): string[] {
  const page = String([value].flat()[0] ?? "");
  return /^[1-9]\d{0,5}$/.test(page) && page !== "1" ? [page] : [];
}

const needsNoEscape = /^[\w.*-]+$/;
/** Most values are slugs; a page has dozens of links with them. */
const escapeValue = (value: string) =>
  needsNoEscape.test(value) ? value : new URLSearchParams({ v: value }).toString().slice(2);

/** The canonical query for a list: only known keys, sorted; values trimmed, sorted, unique and limited; `page` last. */
export function canonicalQuery(values: ListValues, keys: readonly string[]): string {
  const pairs: string[] = [];
  for (const key of keys.filter((name) => values[name] !== undefined).sort()) {
    const clean = freeTextKeys.includes(key) ? searchableText : cleanValue;
    for (const value of cleanValues(values[key], clean)) pairs.push(`${key}=${escapeValue(value)}`);
  }
  for (const page of cleanPage(values.page)) pairs.push(`page=${page}`);
  return pairs.join("&");
}

/** `canonicalQuery` for a raw query string. */
export function canonicalSearch(search: string, keys: readonly string[]): string {
  const parameters = new URLSearchParams(search);
  const values = Object.fromEntries([...keys, "page"].map((key) => [key, parameters.getAll(key)]));
  return canonicalQuery(values, keys);
}

/** The number of keys that filter, without `page`. */
export function countFilters(query: string): number {
  return new Set([...new URLSearchParams(query).keys()].filter((key) => key !== "page")).size;
}
