import { Prose } from "@/components/ui/prose";
import { Section } from "@/components/ui/section";
import type { RenderedText } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { placeHtml } from "@/lib/text/html";
import { keepTogether } from "@/lib/text/keep-together";
import { langProps } from "./written";

type Props = { id: string; title: string; text: RenderedText | undefined; locale: Locale };

/** A text of a record under a heading; nothing if there is no text. */
export function TextSection({ id, title, text, locale }: Props) {
  if (!text) return null;
  return (
    <Section id={id} title={title} copyLabel={translator(locale)("records:copyLabel")}>
      <RecordText text={text} locale={locale} />
    </Section>
  );
}

/** Markdown of a record, with its language. */
export function RecordText({
  text,
  locale,
  headingFrom = 3,
}: {
  text: RenderedText;
  locale: Locale;
  headingFrom?: 3 | 4;
}) {
  const html = keepTogether(placeHtml(text.html, { headingFrom }), text.language);
  return <Prose html={html} {...langProps(text, locale)} />;
}
