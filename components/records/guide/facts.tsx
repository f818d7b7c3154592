import { RecordLink } from "@/components/records/record-link";
import { written } from "@/components/records/written";
import type { FactLine } from "@/components/ui/fact-list";
import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { listAddress } from "@/lib/serving/list-queries";

/** Where the guide stands, what it is about, and how many chapters, examples and sources it has. */
export function guideGlance({ fields, parts }: View<"guide">, chapters: Card[], locale: Locale): FactLine[] {
  const t = translator(locale);
  const { parent, themes, practices } = fields;
  const counted = (kind: "guide" | "practice", href: string, count: number) =>
    count > 0 && <a href={href}>{t(`lists:count.${kind}`, { count })}</a>;
  return [
    {
      label: t("kinds:field.parent"),
      value: parent && (
        <>
          {parent.fields.number} <RecordLink card={parent} locale={locale} />
        </>
      ),
    },
    {
      label: t("kinds:field.themes"),
      value: themes?.map((term) => (
        <a key={term.id} href={listAddress(locale, "guides", { theme: term.notation })}>
          <Lang words={written(term.label, locale)} />
        </a>
      )),
    },
    { label: t("meetings:guide.chapters"), value: counted("guide", "#chapters", chapters.length) },
    { label: t("meetings:guide.practices"), value: counted("practice", "#practices", practices?.length ?? 0) },
    {
      label: t("kinds:field.citations"),
      value: parts.citations.length > 0 && <a href="#references">{parts.citations.length}</a>,
    },
  ];
}

/** The other facts. */
export const guideFacts = ({ fields }: View<"guide">, locale: Locale): FactLine[] => [
  { label: translator(locale)("kinds:field.number"), value: fields.number },
];
