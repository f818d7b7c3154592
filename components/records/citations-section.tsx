import { CopyButton } from "@/components/ui/copy-button";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import { doiAddress } from "@/lib/cite/read/identifiers";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { wordsOf } from "@/lib/text/html";
import { citeReference } from "./cite";
import { written } from "./written";

type Citation = View["parts"]["citations"][number];

function CitationLine({ citation, locale }: { citation: Citation; locale: Locale }) {
  const t = translator(locale);
  const { reference, locator } = citation.fields;
  const { note } = citation.texts;
  if (!reference) return null;
  const page = locator ? t("records:quotation.page", { locator }) : undefined;
  const address = reference.address ?? (reference.doi && doiAddress(reference.doi));
  const imprint = [reference.series, [reference.place, reference.publisher].filter(Boolean).join(": "), page]
    .filter(Boolean)
    .join(". ");
  const title = (
    <cite lang={reference.titleLanguage === locale ? undefined : reference.titleLanguage}>{reference.title}</cite>
  );
  return (
    <li id={`reference-${citation.id}`} className="max-w-measure">
      {reference.authors && `${reference.authors} `}
      {reference.year && `(${reference.year}) `}
      {address ? <a href={address}>{title}</a> : title}
      {imprint && `. ${imprint}`}.
      {note && (
        <p className="text-note text-quiet">
          <Lang words={written({ ...note, text: wordsOf(note.html) }, locale)} />
        </p>
      )}
      <CopyButton
        text={citeReference(reference, page)}
        label={t("records:citation.copy")}
        done={t("records:citation.done")}
      />
    </li>
  );
}

/** The references of a record, with a citation to copy. */
export function CitationsSection({ citations, locale }: { citations: Citation[]; locale: Locale }) {
  if (citations.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="references" title={t("kinds:field.citations")} copyLabel={t("records:copyLabel")}>
      <ul className="space-y-4">
        {citations.map((citation) => (
          <CitationLine key={citation.id} citation={citation} locale={locale} />
        ))}
      </ul>
    </Section>
  );
}
