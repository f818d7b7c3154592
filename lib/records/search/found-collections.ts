import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { collectionsTag } from "@/lib/records/collections/tags";
import { cacheRead } from "@/lib/records/store/read-cache";
import { analyseTexts } from "./document/vector";
import type { FoundDocuments } from "./query/find";

/** A published collection that answers a question. `language`: of its title. */
export type FoundCollection = { slug: string; title: string; language: Locale };

type Indexed = FoundCollection & { lexemes: ReadonlySet<string> };

/** Editors publish few; of more than these, the newest. */
const mostRead = 500;
const mostShown = 3;
/** The part of the question that its name and the note of why must answer. */
const leastAnswered = 2 / 3;

async function readCollections(): Promise<Indexed[]> {
  const rows = await database().collection.findMany({
    where: { visibility: "public" },
    select: { slug: true, title: true, note: true, language: true },
    orderBy: { publishedAt: "desc" },
    take: mostRead,
  });
  return rows.map(({ slug, title, note, ...row }) => {
    const language = row.language as Locale;
    const texts = [
      { text: title, language, place: "title" as const },
      { text: note, language, place: "lead" as const },
    ];
    return { slug: slug ?? "", title, language, lexemes: new Set(analyseTexts(texts, []).positions.keys()) };
  });
}

/** The published collections whose name and note answer the question, by the same words and meanings as records. */
export async function findCollections({ units }: FoundDocuments): Promise<FoundCollection[]> {
  if (units.length === 0) return [];
  const all = await cacheRead("collections to search", [collectionsTag], readCollections);
  const answered = ({ lexemes: known }: Indexed) =>
    units.filter(({ alternatives }) =>
      alternatives.some(({ lexemes }) => lexemes.some(({ lexeme }) => known.has(lexeme))),
    ).length / units.length;
  return all
    .map((collection) => ({ collection, share: answered(collection) }))
    .filter(({ share }) => share >= leastAnswered)
    .sort((one, other) => other.share - one.share)
    .slice(0, mostShown)
    .map(({ collection: { slug, title, language } }) => ({ slug, title, language }));
}
