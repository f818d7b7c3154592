import type { Statement } from "./capture";
import { captureStatements } from "./capture";

/** What readers and editors ask for, by name: these use the index tables. */
async function loadAsked() {
  const [
    { searchDirectory },
    { suggest },
    { publishedList },
    { facetIndex },
    { save },
    { readStored },
    { system },
    { database },
  ] = await Promise.all([
    import("@/lib/records/search/search"),
    import("@/lib/records/search/suggest"),
    import("@/lib/records/search/lists"),
    import("@/lib/records/search/facet-index"),
    import("@/lib/records/write/save"),
    import("@/lib/records/store/stored"),
    import("@/lib/auth/actor"),
    import("@/lib/db"),
  ]);
  const practice = async () => {
    const { id } = await database().record.findFirstOrThrow({
      where: { kind: "practice", publication: "published" },
      orderBy: { slug: "asc" },
    });
    return { id, input: (await readStored(database(), "practice", id))!.input };
  };
  const found = await practice();
  const changed = (word: string) => {
    const texts = Object.entries(found.input.translations).map(([locale, text]) => [locale, { ...text, title: word }]);
    return { ...found.input, translations: Object.fromEntries(texts) };
  };
  return {
    search: async () => {
      // Words of three languages, half a word, a typing error, a phrase, a word to leave out.
      for (const words of [
        "lectura família",
        "skolträdgård",
        "docházks",
        "bibl",
        '"peer tutoring" -music',
        "biblioteca 12",
      ])
        await searchDirectory({ words, page: 1 }, "ca");
    },
    suggestions: async () => {
      for (const start of ["bi", "lect", "skolb"]) await suggest(start, ["theme"], "sv");
    },
    list: async () => {
      for (const sort of ["title", "recent", "confirmed", undefined] as const)
        await publishedList("practice", "cs", { filters: { theme: ["reading"] }, page: 2, sort });
      await publishedList("practice", "cs", { filters: {}, page: 1, words: "knihovna" });
      await publishedList("school", "ca", { filters: {}, page: 1, codes: { code: "08" } });
    },
    facets: () => facetIndex("practice"),
    save: () => save(system, "practice", found.id, changed("A title for the plans")),
  };
}

export type AskedStatement = Statement & { asked: string };

/** The statements of all of it. DATABASE_URL must be set before. */
export async function askedStatements(): Promise<AskedStatement[]> {
  const all: AskedStatement[] = [];
  for (const [asked, work] of Object.entries(await loadAsked()))
    for (const statement of await captureStatements(work)) all.push({ ...statement, asked });
  return all;
}
