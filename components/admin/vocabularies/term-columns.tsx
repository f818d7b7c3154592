import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { termLabel } from "@/lib/i18n/term-label";
import type { TermLine } from "@/lib/records/vocabularies/list";

export function termColumns(locale: Locale, terms: TermLine[], here: string) {
  const t = translator(locale);
  return [
    {
      key: "term",
      title: t("work:vocabularies.term"),
      cell: (term: TermLine) => {
        const { text, lang } = termLabel(term, locale);
        return (
          <>
            <a href={`${here}/${encodeURIComponent(term.notation)}`} lang={lang} className="target">
              {text}
            </a>
            {term.hidden && <span className="text-note text-quiet"> {t("rounds:term.hidden")}</span>}
          </>
        );
      },
    },
    {
      key: "notation",
      title: t("work:vocabularies.notation"),
      cell: ({ notation }: TermLine) => <code>{notation}</code>,
    },
    {
      key: "broader",
      title: t("work:vocabularies.broader"),
      cell: ({ broaderId }: TermLine) => {
        const broader = terms.find(({ id }) => id === broaderId);
        return broader ? termLabel(broader, locale).text : "";
      },
    },
    {
      key: "usage",
      title: t("work:vocabularies.usage"),
      cell: ({ usage }: TermLine) =>
        usage > 0 ? t("work:vocabularies.usageCount", { count: usage }) : t("work:vocabularies.unused"),
    },
  ];
}
