import type { Actor } from "@/lib/auth/actor";
import type { ExportCell } from "@/lib/exchange/table-export/table";
import { type Locale, languageName, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { labelsOf } from "@/lib/records/admin/labels";
import { type RecordCoverage, readCoverage } from "@/lib/records/translation/coverage";
import {
  type CoverageQuery,
  parseCoverageQuery,
  standingsInState,
  standingsOfCity,
} from "@/lib/records/translation/coverage-query";

const batchSize = 200;

/** The languages of a record that the filters ask for, with their states. */
const asked = (states: RecordCoverage["states"], { language, state }: CoverageQuery) =>
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
  const { state, kind } = query;
  const all = standingsOfCity(await readCoverage(actor, kind ? { kind } : {}), query.city);
  const found = state ? standingsInState(all, query) : all;
  for (let at = 0; at < found.length; at += batchSize) {
    const batch = found.slice(at, at + batchSize);
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
  }
}
