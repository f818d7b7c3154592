import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { collectionsTag } from "@/lib/records/collections/tags";
import { publishedTag, recordTag, termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { type FoundCollection, findCollections } from "./found-collections";
import { type FoundRecord, showRecords } from "./found-records";
import { type NothingFound, whatIsNear } from "./nothing-found";
import { pageSize } from "./page-size";
import { type FoundDocuments, findDocuments, rankedOfKind } from "./query/find";
import { type Correction, correctionsOf, termsNamed, unknownWords } from "./typed-words";

export type SearchRequest = { words: string; kind?: KindName | undefined; page: number };

export type SearchAnswer = {
  records: FoundRecord[];
  total: number;
  page: number;
  pages: number;
  /** How many records of each kind there are among all that was found. */
  counts: Record<KindName, number>;
  corrected: Correction[];
  /** The terms that the question names, in any language. */
  terms: string[];
  /** Published collections about it. */
  collections: FoundCollection[];
  /** Words, as typed, that no public page has, nor anything that means the same. */
  unknown: string[];
  /** What to try instead, if no record of any kind answers the words. */
  nothing: NothingFound | null;
};

function countKinds({ documents, ranked }: FoundDocuments): SearchAnswer["counts"] {
  const counts = Object.fromEntries(kindNames.map((kind) => [kind, 0])) as SearchAnswer["counts"];
  for (const { number } of ranked) counts[kindNames[documents.kinds[number]!]!] += 1;
  return counts;
}

async function answer({ words, kind, page }: SearchRequest, locale: Locale): Promise<SearchAnswer> {
  const found = await findDocuments(words, locale);
  const ranked = rankedOfKind(found, kind);
  return {
    records: await showRecords(found, ranked.slice((page - 1) * pageSize, page * pageSize), locale),
    total: ranked.length,
    page,
    pages: Math.max(1, Math.ceil(ranked.length / pageSize)),
    counts: countKinds(found),
    terms: termsNamed(found),
    collections: await findCollections(found),
    corrected: correctionsOf(found, words),
    unknown: unknownWords(found, words),
    nothing: found.ranked.length === 0 ? await whatIsNear(found, words, locale) : null,
  };
}

/** One list over all kinds: what answers the words in any language, with the reasons. */
export function searchDirectory(request: SearchRequest, locale: Locale): Promise<SearchAnswer> {
  return readPublic(
    () => answer(request, locale),
    ({ records, nothing }) => [
      termsTag,
      collectionsTag,
      ...kindNames.map(publishedTag),
      ...[...records, ...(nothing?.nearest ?? [])].map(({ card }) => recordTag(card.id)),
    ],
  );
}
