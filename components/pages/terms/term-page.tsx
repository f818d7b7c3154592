import { FeedLinks } from "@/components/follow/feed-links";
import { TextPage } from "@/components/layout/text-page";
import { TermLink } from "@/components/records/record-link";
import { written } from "@/components/records/written";
import { SiteFrame } from "@/components/site/site-frame";
import { FactList } from "@/components/ui/fact-list";
import { Lang } from "@/components/ui/lang";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { termPath } from "@/lib/kinds/address";
import { filtersOn } from "@/lib/kinds/filters";
import { vocabularyLabel } from "@/lib/kinds/vocabulary-label";
import type { TermUse } from "@/lib/records/public/records-with-term";
import type { TermEntry } from "@/lib/records/vocabularies/term-entry";
import { EverydayWords } from "./everyday-words";
import { TermNamesSection } from "./term-names";
import { TermUses } from "./term-uses";

type Props = { entry: TermEntry; uses: TermUse[]; locale: Locale };

function factsOf({ term, vocabulary, exactMatch, broader, narrower }: TermEntry, locale: Locale) {
  const t = translator(locale);
  const links = (terms: TermEntry["broader"]) =>
    terms.length > 0 && terms.map((other) => <TermLink key={other.id} term={other} locale={locale} />);
  return [
    {
      label: t("pages:term.list"),
      value: <a href={`/${locale}/glossary#vocabulary-${vocabulary}`}>{t(vocabularyLabel(vocabulary))}</a>,
    },
    { label: t("pages:term.broader"), value: links(broader) },
    { label: t("pages:term.narrower"), value: links(narrower) },
    { label: t("pages:term.code"), value: <code>{term.notation}</code> },
    {
      label: t("follow:feed.title"),
      value: filtersOn(vocabulary).length > 0 && <FeedLinks path={termPath(locale, term.id)} />,
    },
    { label: t("pages:term.match"), value: exactMatch && <a href={exactMatch}>{new URL(exactMatch).hostname}</a> },
  ];
}

/** The page of a term: what it means, what it is called, and everything that carries it. */
export function TermPage({ entry, uses, locale }: Props) {
  const t = translator(locale);
  const { term, names } = entry;
  const label = written(term.label, locale);
  const alternative = names.find(({ language }) => language === locale)?.alternative ?? [];
  return (
    <SiteFrame
      locale={locale}
      path={`/terms/${term.id}`}
      crumbs={[{ href: `/${locale}/glossary`, label: t("pages:site.pages.glossary") }, { label }]}
    >
      <TextPage
        title={<Lang words={label} />}
        lead={
          <>
            {term.scopeNote && (
              <p>
                <Lang words={written(term.scopeNote, locale)} />
              </p>
            )}
            {alternative.length > 0 && (
              <p className="mt-3 font-plain text-read">
                {t("pages:term.also", { names: formatList(alternative, locale) })}
              </p>
            )}
          </>
        }
        margin={<FactList lines={factsOf(entry, locale)} />}
      >
        <TermUses entry={entry} uses={uses} locale={locale} />
        <EverydayWords words={entry.everydayWords} locale={locale} />
        <TermNamesSection names={names} locale={locale} />
      </TextPage>
    </SiteFrame>
  );
}
