import { database } from "@/lib/db";
import { cachedTerms } from "@/lib/records/vocabularies/terms";
import { fold } from "@/lib/text/fold";
import type { Labels, LabelsOf } from "./propose-values";

async function readTermLabels(): Promise<Map<string, Map<string, string>>> {
  const byVocabulary = new Map<string, Map<string, string>>();
  for (const { id, vocabulary, labels } of (await cachedTerms()).values()) {
    const known = byVocabulary.get(vocabulary) ?? new Map<string, string>();
    byVocabulary.set(vocabulary, known);
    for (const { preferred, alternative } of labels)
      for (const label of [preferred, ...alternative]) if (!known.has(fold(label))) known.set(fold(label), id);
  }
  return byVocabulary;
}

async function readDistrictLabels(cityId: string): Promise<Map<string, string>> {
  const districts = await database().district.findMany({ where: { cityId }, include: { translations: true } });
  const bare = (code: string) => fold(code).replace(/^0+/, "");
  return new Map(
    districts.flatMap(({ id, code, translations }) => [
      ...(code
        ? ([
            [fold(code), id],
            [bare(code), id],
          ] as const)
        : []),
      ...translations.flatMap(({ name }) => (name ? [[fold(name), id] as const] : [])),
    ]),
  );
}

/** What values of a file can mean, by the labels of terms in all languages and the districts of the city. */
export async function readLabels(cityId: string): Promise<LabelsOf> {
  const [terms, districts] = [await readTermLabels(), await readDistrictLabels(cityId)];
  const none: Labels = new Map();
  return (area) => (area === "district" ? districts : (terms.get(area) ?? none));
}
