import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { kindTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";

export type DirectorySize = { counts: Record<KindName, number>; hasDemo: boolean };

/** How many public records there are of each kind, and whether some of them only show what a record can look like. */
export function directorySize(locale: Locale): Promise<DirectorySize> {
  return readPublic(
    async () => {
      const [rows, demo] = await Promise.all([
        database().searchEntry.groupBy({ by: ["kind"], where: { language: locale }, _count: true }),
        database().record.findFirst({ where: { demo: true, publication: "published" }, select: { id: true } }),
      ]);
      const known = new Map<KindName, number>(rows.map(({ kind, _count }) => [kind, _count]));
      const counts = Object.fromEntries(kindNames.map((kind) => [kind, known.get(kind) ?? 0]));
      return { counts: counts as DirectorySize["counts"], hasDemo: demo !== null };
    },
    () => kindNames.map(kindTag),
  );
}
