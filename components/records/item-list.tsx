import { LangNote } from "@/components/ui/lang";
import { AnchorHeading, Section } from "@/components/ui/section";
import type { TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { RenderedItem } from "@/lib/kinds/view";
import { keepTogether } from "@/lib/text/keep-together";
import { RecordText } from "./text-section";
import { langProps } from "./written";

type Props = { id: string; title: string; items: TextInLanguage<RenderedItem[]> | undefined; locale: Locale };

function Item({ item, items, locale }: { item: RenderedItem; items: TextInLanguage<RenderedItem[]>; locale: Locale }) {
  const { lang } = langProps(items, locale);
  const text = { text: item.text, html: item.html, language: items.language, isFallback: false };
  return (
    <li id={item.id} lang={lang}>
      {item.title && (
        <AnchorHeading
          id={item.id}
          title={keepTogether(item.title, items.language)}
          level={3}
          copyLabel={translator(locale)("records:copyLabel")}
        />
      )}
      {item.text && <RecordText text={text} locale={locale} />}
    </li>
  );
}

/** An ordered list of a record, each item with an anchor: work packages, recommendations, definitions. */
export function ItemListSection({ id, title, items, locale }: Props) {
  if (!items) return null;
  const { note } = langProps(items, locale);
  return (
    <Section id={id} title={title} copyLabel={translator(locale)("records:copyLabel")}>
      {note && (
        <p className="mb-2">
          <LangNote note={note} />
        </p>
      )}
      <ol className="items max-w-measure space-y-5">
        {items.text.map((item) => (
          <Item key={item.id} item={item} items={items} locale={locale} />
        ))}
      </ol>
    </Section>
  );
}
