import type { Database } from "@/lib/db";
import { isLocale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { modelNamed, storeOf } from "@/lib/records/store/stores";
import { storedAs } from "@/lib/text/schema";
import type { ReportNamed, ReportWords } from "./content";

const titleText = storedAs(10_000, "error.text");

/** The public titles of public records of a kind, in every language; others are left out. */
export async function publicNames(
  tx: Database,
  kind: KindName,
  ids: readonly string[],
): Promise<Map<string, ReportNamed>> {
  if (ids.length === 0) return new Map();
  const { title } = kindNamed(kind);
  const shown = await tx.record.findMany({
    where: { id: { in: [...new Set(ids)] }, kind, publication: "published" },
    select: { id: true },
  });
  const rows: { recordId: string; language: string; [title: string]: unknown }[] = await modelNamed(
    tx,
    storeOf(kind).translation,
  ).findMany({
    where: { recordId: { in: shown.map(({ id }) => id) }, published: true },
    select: { recordId: true, language: true, [title]: true },
    orderBy: { language: "asc" },
  });
  const names = new Map<string, ReportWords>();
  for (const { recordId, language, [title]: own } of rows) {
    const text = titleText.safeParse(own);
    if (isLocale(language) && text.success && text.data)
      names.set(recordId, { ...names.get(recordId), [language]: text.data });
  }
  return new Map([...names].map(([id, own]) => [id, { id, names: own }]));
}
