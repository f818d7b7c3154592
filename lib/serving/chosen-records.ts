import { isLocale, type Locale } from "@/lib/i18n/locales";
import { isKindName, type KindName, kindAtPath } from "@/lib/kinds/index";
import { isSlug } from "@/lib/text/slug";
import { cleanValue } from "./canonical-query";

/** A record as an address names it. */
export type ChosenRecord = { kind: KindName; slug: string };

type ChosenPage = {
  /** The key whose values are records. */
  key: string;
  /** Their kind, where all are of one: then a value is a slug, otherwise `practice.a-slug`. */
  kind?: KindName;
  max: number;
  /** Keys of one text each, after the records. */
  texts: readonly string[];
  /** A key under which people paste addresses of pages; they become records. */
  pasted?: string;
};

/** Pages about records that their reader chose, by the part of the address after the language. */
const pages = {
  compare: { key: "practice", kind: "practice", max: 12, texts: ["q"] },
  collection: { key: "item", max: 50, texts: ["title"], pasted: "pages" },
} as const satisfies Record<string, ChosenPage>;

export type ChosenPath = keyof typeof pages;
type Texts = Readonly<Record<string, string | undefined>>;

const pageAt = (path: ChosenPath): ChosenPage => pages[path];
export const isChosenPath = (path: string): path is ChosenPath => Object.hasOwn(pages, path);

function recordIn(value: string, kind: KindName | undefined): ChosenRecord | undefined {
  if (kind) return isSlug(value) ? { kind, slug: value } : undefined;
  const [name = "", slug = "", ...more] = value.split(".");
  return isKindName(name) && isSlug(slug) && more.length === 0 ? { kind: name, slug } : undefined;
}

/** The records whose pages a text names: `https://…/cs/practices/most-do-sestky`. */
export function recordsInText(text: string): ChosenRecord[] {
  const addresses = text.matchAll(/\/([a-z]{2})\/([a-z]+)\/([a-z0-9-]+)/g);
  return [...addresses].flatMap(([, locale, path = "", slug = ""]) => {
    const kind = kindAtPath(path);
    return isLocale(locale) && kind && isSlug(slug) ? [{ kind, slug }] : [];
  });
}

/** The records that values of an address name, in their order, each once; what can be no record is left out. */
export function chosenRecords(path: ChosenPath, values: readonly string[]): ChosenRecord[] {
  const { kind, max } = pageAt(path);
  const found = [...new Set(values)].flatMap((value) => recordIn(value, kind) ?? []);
  return found.slice(0, max);
}

const chosenValue = (path: ChosenPath, { kind, slug }: ChosenRecord) => (pageAt(path).kind ? slug : `${kind}.${slug}`);

/** The query of such a page: its records in the order in which they were chosen, then its texts. */
function chosenQuery(path: ChosenPath, records: readonly ChosenRecord[], texts: Texts = {}): string {
  const page = pageAt(path);
  const query = new URLSearchParams();
  for (const record of records) query.append(page.key, chosenValue(path, record));
  for (const key of page.texts) if (cleanValue(texts[key] ?? "")) query.append(key, cleanValue(texts[key] ?? ""));
  return query.toString();
}

/** The canonical query of every way to ask for the same records. */
export function canonicalChosen(path: ChosenPath, search: string): string {
  const params = new URLSearchParams(search);
  const { key, texts, pasted } = pageAt(path);
  const addresses = pasted ? recordsInText(params.getAll(pasted).join(" ")) : [];
  const values = [...params.getAll(key), ...addresses.map((record) => chosenValue(path, record))];
  const records = chosenRecords(path, values);
  return chosenQuery(path, records, Object.fromEntries(texts.map((name) => [name, params.get(name) ?? undefined])));
}

/** The address of a page about chosen records: `/ca/compare?practice=a&practice=b`. */
export function chosenAddress(
  locale: Locale,
  path: ChosenPath,
  records: readonly ChosenRecord[],
  texts?: Texts,
): string {
  const query = chosenQuery(path, records, texts);
  return `/${locale}/${path}${query && `?${query}`}`;
}
