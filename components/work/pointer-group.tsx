import { MoreLink } from "@/components/ui/button";
import { formatDay, formatList, formatNumber } from "@/lib/i18n/format";
import { type Locale, languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Pointer } from "@/lib/work/models";

type Props = {
  locale: Locale;
  id: string;
  title: string;
  lines: Pointer[];
  total: number;
  hrefOf: (line: Pointer) => string;
  /** The page with all of them. */
  all?: string | undefined;
};

/** The reason, date or languages of a waiting record. */
function Aside({ locale, line }: { locale: Locale; line: Pointer }) {
  const t = translator(locale);
  if (line.reason) return <p className="text-note text-quiet">“{line.reason}”</p>;
  if (line.note) return <p className="text-note text-quiet">{line.note}</p>;
  if (line.languages)
    return (
      <p className="text-note text-quiet">
        {formatList(
          line.languages.map((language) => languageName(language, locale)),
          locale,
        )}
        {line.wishes !== undefined && ` · ${t("work:dashboard.wishes", { count: line.wishes })}`}
      </p>
    );
  if (line.day === undefined) return null;
  const words = line.day ? t("work:dashboard.until", { day: formatDay(line.day, locale) }) : t("work:dashboard.never");
  return <p className="text-note text-quiet">{words}</p>;
}

/** Waiting records of one sort: the first few, and a link to all. */
export function PointerGroup({ locale, id, title, lines, total, hrefOf, all }: Props) {
  const t = translator(locale);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="font-semibold">
        {title} <span className="font-normal text-quiet tabular-nums">({formatNumber(total, locale)})</span>
      </h3>
      <ul className="mt-1 divide-y divide-rule">
        {lines.map((line) => (
          <li key={`${line.revisionId ?? line.recordId} ${line.languages}`} className="py-2">
            <a href={hrefOf(line)} lang={line.titleLanguage} className="target">
              {line.title}
            </a>{" "}
            <span className="text-note text-quiet">{t(`kinds:kind.${line.kind}`)}</span>
            <Aside locale={locale} line={line} />
          </li>
        ))}
      </ul>
      {all && total > lines.length && <MoreLink href={all}>{t("work:dashboard.all", { count: total })}</MoreLink>}
    </section>
  );
}
