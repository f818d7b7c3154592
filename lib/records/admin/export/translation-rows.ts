import type { Actor } from "@/lib/auth/actor";
import type { ExportCell } from "@/lib/exchange/table-export/table";
import { type Locale, languageName, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { labelsOf } from "@/lib/records/admin/labels";
import { inState, readCoverage, readStandings, standingsAfter, whereIn } from "@/lib/records/translation/coverage";
import { type CoverageQuery, parseCoverageQuery } from "@/lib/records/translation/coverage-query";
import type { TranslationStates } from "@/lib/records/translation/states-code";

const batchSize = 200;

/** The languages of a record that the filters ask for, with their states. */
const asked = (states: TranslationStates, { language, state }: CoverageQuery) =>
  locales.flatMap((code) => {
    const own = states[code];
    return own && (!language || code === language) && (!state || own === state) ? [[code, own] as const] : [];
  });

/** The translations of the coverage page: a row per record and language, with its state. */
export async function* translationRows(
  { actor, locale }: { actor: Actor; locale: Locale },
  filters: Record<string, string>,
) {
  const t = translator(locale);
  const query = parseCoverageQuery(filters);
  const { state, kind, city } = query;
  const coverage = await readCoverage(actor, { kind, city });
  const all = whereIn(coverage, state ? inState(state, query.language) : undefined);
  let batch = await readStandings(all, batchSize);
  while (batch.length > 0) {
    const labels = await labelsOf(
      actor,
      batch.map(({ id }) => id),
      locale,
    );
    for (const { id, kind: own, slug, states } of batch)
      for (const [code, standing] of asked(states, query))
        yield [
          t(`kinds:kind.${own}`),
          labels.get(id)?.label ?? slug,
          languageName(code, locale),
          t(`translation:state.${standing}`),
          id,
        ] satisfies ExportCell[];
    const rest = { AND: [all, standingsAfter(batch.at(-1)!)] };
    batch = batch.length < batchSize ? [] : await readStandings(rest, batchSize);
  }
}
