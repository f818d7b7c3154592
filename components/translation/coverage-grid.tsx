import { Table } from "@/components/ui/table";
import { formatNumber } from "@/lib/i18n/format";
import { type Locale, languageLabel, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TranslationState } from "@/lib/i18n/translation-state";
import type { KindName } from "@/lib/kinds/index";
import type { CoverageLine } from "@/lib/records/translation/coverage-lines";

type Props = {
  locale: Locale;
  lines: CoverageLine[];
  /** Records that are not among the numbers yet. */
  uncounted: number;
  /** The address of the list behind a number. */
  hrefOf: (kind: KindName, language: Locale, state: TranslationState) => string;
};

const states = ["missing", "inProgress", "outdated", "current"] as const;

/** Kinds by languages; each cell shows the number of records per state, with links. */
export function CoverageGrid({ locale, lines, uncounted, hrefOf }: Props) {
  const t = translator(locale);
  const cell = (language: Locale) => (line: CoverageLine) => (
    <ul>
      {states.map((state) => {
        const count = line.counts[language][state];
        if (count === 0) return null;
        return (
          <li key={state}>
            <a href={hrefOf(line.kind, language, state)} className="target">
              {formatNumber(count, locale)}{" "}
              <span className="text-note">{t(`translation:state.${state}`).toLocaleLowerCase(locale)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
  const columns = [
    {
      key: "kind",
      title: t("translation:coverage.kind"),
      cell: ({ kind }: CoverageLine) => t(`kinds:plural.${kind}`),
    },
    {
      key: "total",
      title: t("translation:coverage.records"),
      number: true,
      cell: ({ total }: CoverageLine) => formatNumber(total, locale),
    },
    ...locales.map((language) => ({ key: language, title: languageLabel(language, locale), cell: cell(language) })),
  ];
  return (
    <>
      {uncounted > 0 && <p>{t("translation:coverage.uncounted", { count: uncounted })}</p>}
      <Table
        caption={<span className="sr-only">{t("translation:coverage.title")}</span>}
        columns={columns}
        lines={lines}
        lineKey={({ kind }) => kind}
      />
    </>
  );
}
