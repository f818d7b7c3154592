import { can } from "@/lib/auth/can";
import type { ExportCell, ExportTable } from "@/lib/exchange/table-export/table";
import { languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { termLabel } from "@/lib/i18n/term-label";
import { isVocabularyName, type VocabularyName } from "@/lib/kinds/vocabularies";
import { readVocabulary } from "@/lib/records/vocabularies/list";
import type { ListReader } from "./list-reader";

/** The terms of a vocabulary, with how often each is used and the languages that it has a label in. */
async function* termRows({ actor, locale }: ListReader, vocabulary: VocabularyName) {
  const t = translator(locale);
  const terms = (await readVocabulary(actor, vocabulary)) ?? [];
  const labels = new Map(terms.map((term) => [term.id, termLabel(term, locale).text]));
  for (const term of terms) {
    const languages = term.labels.map(({ language }) => languageName(language, locale)).join(", ");
    yield [
      ...[labels.get(term.id) ?? term.notation, term.notation, labels.get(term.broaderId ?? "") ?? null, term.usage],
      ...[term.hidden ? t("common:yes") : t("common:no"), languages, term.id],
    ] satisfies ExportCell[];
  }
}

export function termsTable(reader: ListReader, { vocabulary = "" }: Record<string, string>): ExportTable | null {
  const t = translator(reader.locale);
  if (!isVocabularyName(vocabulary) || !can(reader.actor, "changeVocabularies", { cityId: null })) return null;
  const columns = [
    ...(["term", "notation", "broader", "usage"] as const).map((name) => t(`work:vocabularies.${name}`)),
    ...[t("rounds:term.hide"), t("translation:language"), t("rounds:export.id")],
  ];
  return { title: t(`work:vocabularies.name.${vocabulary}`), columns, rows: termRows(reader, vocabulary) };
}
