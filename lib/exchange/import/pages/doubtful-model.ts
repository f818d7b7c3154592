import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { dynamicText, translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { Batch } from "../store/batch";
import type { PlanRow } from "../store/rows";
import { doubtfulPath, ourPath } from "./paths";
import type { DoubtfulPage } from "./read-doubtful";
import { readValueLabels, type ValueLabels, valuesOfRows, withNamed } from "./value-labels";
import { candidateWords, fieldWords, targetWords } from "./words";

/** Where the row and the records are; null when nobody says it. What has no place is named. */
function mapModel(batch: Batch, locale: Locale, { place, candidates, ground }: DoubtfulPage) {
  const t = translator(locale);
  const { record: kind } = batch;
  if (!kind) return null;
  const ours = candidates.map(({ named, place: own }, index) => ({
    ...{ id: named.id, name: t("exchange:doubtful.ours", { number: index + 1 }), place: own },
    href: ourPath(batch, locale, named.id),
  }));
  // After ours, which have the same numbers everywhere on the page.
  const all = [...ours, { id: "row", name: t("exchange:doubtful.file"), place, href: "#row" }];
  const places = all.flatMap(({ place: at, ...each }) =>
    at ? [{ ...each, kind, latitude: at.lat, longitude: at.lon }] : [],
  );
  if (places.length === 0) return null;
  return {
    ...{ places, ground },
    numbers: new Map(all.map(({ id }, index) => [id, index + 1])),
    missing: all.filter(({ place: at }) => at === null).map(({ name }) => name),
  };
}

/** Field by field: the name, what both say differently, and the rest. What only one of them says is no difference. */
function linesOf({ row, candidates }: DoubtfulPage, locale: Locale, labels: ValueLabels) {
  const lines = Object.entries(row.row.values).map(([key, value]) => {
    const words = (said: unknown) => fieldWords(locale, key, said, labels);
    const [theirs, ours] = [words(value), candidates.map(({ values }) => words(values[key]))];
    const differs = ours.some((one) => one !== theirs && one !== words(null));
    return { key, field: targetWords(locale, key), theirs, ours, differs };
  });
  const rank = ({ key, differs }: (typeof lines)[number]) => (key === "name" ? 0 : differs ? 1 : 2);
  return lines.sort((a, b) => rank(a) - rank(b));
}

const nameOf = ({ row }: PlanRow) => row.name ?? row.code ?? "–";

/** One doubtful row beside what it could be. */
export async function doubtfulModel(batch: Batch, locale: Locale, found: DoubtfulPage) {
  const t = translator(locale);
  const { row, candidates, position, count, alike, decidedLast } = found;
  const named = [...valuesOfRows([row]), ...candidates.flatMap(({ values }) => Object.values(values))];
  const labels = await withNamed(await readValueLabels(batch.cityId, locale), batch.kind, named, locale);
  const lines = linesOf(found, locale, labels);
  const hrefOf = (number: number | null) => (number === null ? null : doubtfulPath(locale, batch.id, number));
  const decided = (decision: string) => dynamicText(locale, `exchange:decided.${decision}`, "");
  const why = new Map(row.candidates.map((candidate) => [candidate.recordId, candidateWords(locale, candidate)]));
  return {
    number: row.number,
    title: nameOf(row),
    position: t("exchange:doubtful.position", {
      number: formatNumber(position, locale),
      total: formatNumber(count, locale),
    }),
    decided: row.decision ? t("exchange:doubtful.decided", { decision: decided(row.decision) }) : null,
    last: decidedLast?.decision
      ? {
          name: nameOf(decidedLast),
          href: doubtfulPath(locale, batch.id, decidedLast.number),
          decision: decided(decidedLast.decision),
        }
      : null,
    candidates: candidates.map(({ named, links }) => ({
      ...{ id: named.id, name: named.name, lang: named.language, why: why.get(named.id) ?? "" },
      href: ourPath(batch, locale, named.id),
      links: links.named.map(({ id, kind, name, language }) => ({
        ...{ id, name, lang: language === locale ? undefined : language, href: adminPath(locale, kind, id) },
      })),
      more: links.more,
    })),
    map: mapModel(batch, locale, found),
    lines,
    previous: hrefOf(found.previous),
    next: hrefOf(found.next),
    nextNumber: found.nextOpen,
    alike:
      alike.length > 0
        ? {
            numbers: [row.number, ...alike],
            label: t("exchange:doubtful.alike", {
              count: alike.length + 1,
              rows: formatNumber(alike.length + 1, locale),
              why: candidateWords(locale, { ...row.candidates[0]!, metres: undefined }),
            }),
          }
        : null,
  };
}
