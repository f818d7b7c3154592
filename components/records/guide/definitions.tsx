import { RecordText } from "@/components/records/text-section";
import { langProps } from "@/components/records/written";
import { LangNote } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import type { TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { RenderedItem } from "@/lib/kinds/view";

/** The definitions of a guide, each with an anchor. */
export function GuideDefinitions({
  items,
  locale,
}: {
  items: TextInLanguage<RenderedItem[]> | undefined;
  locale: Locale;
}) {
  if (!items) return null;
  const t = translator(locale);
  const { lang, note } = langProps(items, locale);
  return (
    <Section id="definitions" title={t("kinds:field.definitions")} copyLabel={t("records:copyLabel")}>
      {note && (
        <p className="mb-2">
          <LangNote note={note} />
        </p>
      )}
      <dl className="max-w-measure space-y-5" lang={lang}>
        {items.text.map(({ id, title, text, html }) => (
          <div key={id} id={id} className="border-s-[3px] border-edge ps-5">
            <dt className="anchored font-read text-lead leading-snug">
              {title}{" "}
              <a
                href={`#${id}`}
                className="anchor target text-center"
                lang={locale}
                aria-label={`${t("records:copyLabel")}: ${title}`}
              >
                #
              </a>
            </dt>
            <dd className="mt-1">
              <RecordText text={{ text, html, language: items.language, isFallback: false }} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
