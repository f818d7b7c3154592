import { CopyButton } from "@/components/ui/copy-button";
import { Details } from "@/components/ui/details";
import { Lang } from "@/components/ui/lang";
import { type CitedRecord, citedLanguage } from "@/lib/cite/cited-record";
import { citationFormats } from "@/lib/cite/formats";
import { citationAround, citationText } from "@/lib/cite/sentence";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import { writtenName } from "./written";

function CitationSentence({ cited, locale }: { cited: CitedRecord; locale: Locale }) {
  const { before, after } = citationAround(cited, locale);
  return (
    <p className="words">
      {cited.authors.map((author, index) => (
        <span key={author.text}>
          {index > 0 && "; "}
          <Lang words={writtenName(author)} />
        </span>
      ))}
      {before}
      <cite>
        <Lang words={writtenName(cited.title)} />
      </cite>
      {after}
    </p>
  );
}

/** A citation to copy, and files for reference managers. Folded at the end of a record. */
export function CitePart({ cited, locale }: { cited: CitedRecord; locale: Locale }) {
  const t = translator(locale);
  const path = recordPath(citedLanguage(cited), cited);
  return (
    <div id="cite" className="no-print mt-14 max-w-measure">
      <Details summary={t("records:cite.title")}>
        <div className="space-y-3">
          <CitationSentence cited={cited} locale={locale} />
          <p className="text-note text-quiet">{t("records:cite.hint")}</p>
          <CopyButton
            text={citationText(cited, locale)}
            label={t("records:citation.copy")}
            done={t("records:citation.done")}
          />
          <div>
            <p id="cite-files">{t("records:cite.files")}</p>
            <ul aria-labelledby="cite-files" className="flex flex-wrap gap-x-5">
              {Object.entries(citationFormats).map(([ending, format]) => (
                <li key={ending}>
                  <a href={`${path}/cite.${ending}`} download className="target">
                    {format.name}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </Details>
    </div>
  );
}
