import { database } from "@/lib/db";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { countCommon } from "@/lib/records/search/bits";
import { facetIndex } from "@/lib/records/search/facet-index";
import { cacheRead } from "@/lib/records/store/read-cache";
import { entriesTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";

export type DirectorySize = { counts: Record<KindName, number>; hasDemo: boolean };

const tags = kindNames.map(entriesTag);

const countPublic = async (kind: KindName) => {
  const { all } = await facetIndex(kind);
  return [kind, countCommon(all, all)] as const;
};

const hasDemoRecord = () =>
  cacheRead("demo", tags, async () => {
    const where = { demo: true, publication: "published" } as const;
    return (await database().record.findFirst({ where, select: { id: true } })) !== null;
  });

/** The number of public records of each kind, and whether any of them is an example record. */
export function directorySize(): Promise<DirectorySize> {
  return readPublic(
    async () => {
      const [counts, hasDemo] = await Promise.all([Promise.all(kindNames.map(countPublic)), hasDemoRecord()]);
      return { counts: Object.fromEntries(counts) as DirectorySize["counts"], hasDemo };
    },
    () => tags,
  );
}
