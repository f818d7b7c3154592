import { BriefList } from "@/components/records/brief-list";
import { Section } from "@/components/ui/section";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TermEntry } from "@/lib/records/vocabularies/term-entry";

type Props = { names: TermEntry["names"]; locale: Locale };

/** What the term is called in the other languages, each name in its own language. */
export function TermNamesSection({ names, locale }: Props) {
  const t = translator(locale);
  const others = names.filter(({ language }) => language !== locale);
  if (others.length === 0) return null;
  return (
    <Section id="languages" title={t("pages:term.languages")} copyLabel={t("records:copyLabel")}>
      <BriefList
        lines={others.map(({ language, preferred, alternative }) => ({
          label: t(`common:language.in.${language}`),
          value: (
            <div lang={language}>
              <p className="words">{preferred}</p>
              {alternative.length > 0 && (
                <p className="words text-note text-quiet">{formatList(alternative, language)}</p>
              )}
            </div>
          ),
        }))}
      />
    </Section>
  );
}
