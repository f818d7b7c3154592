import { Prose } from "@/components/ui/prose";
import { Section } from "@/components/ui/section";
import type { TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { renderMarkdown } from "@/lib/text/markdown";
import { langProps } from "./written";

type Props = { id: string; title: string; text: TextInLanguage | undefined; locale: Locale };

/** A written part of a record under its heading; nothing where there is no text. */
export function TextSection({ id, title, text, locale }: Props) {
  if (!text) return null;
  return (
    <Section id={id} title={title} copyLabel={translator(locale)("records:copyLabel")}>
      <RecordText text={text} locale={locale} />
    </Section>
  );
}

/** Markdown of a record, in its language. */
export function RecordText({
  text,
  locale,
  headingFrom = 3,
}: {
  text: TextInLanguage;
  locale: Locale;
  headingFrom?: 3 | 4;
}) {
  return <Prose html={renderMarkdown(text.text, { headingFrom })} {...langProps(text, locale)} />;
}
