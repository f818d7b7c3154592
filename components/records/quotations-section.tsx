import { Lang } from "@/components/ui/lang";
import { Quote } from "@/components/ui/quote";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { langProps, written } from "./written";

type Quotation = View["parts"]["quotations"][number];

function sourceOf({ fields }: Quotation, locale: Locale): string | undefined {
  const t = translator(locale);
  const { reference, locator, year } = fields;
  const cited = reference && [reference.authors || reference.title, reference.year].filter(Boolean).join(" ");
  const page = locator && t("records:quotation.page", { locator });
  return [cited ?? year, page].filter(Boolean).join(", ") || undefined;
}

/** The language is named once, after the quotation. The speaker's office only gets a `lang` where it differs. */
function Speaker({ quotation, locale }: { quotation: Quotation; locale: Locale }) {
  const { speaker, text } = quotation.texts;
  if (!speaker) return null;
  if (speaker.language === text?.language) return <span lang={langProps(speaker, locale).lang}>{speaker.text}</span>;
  return <Lang words={written(speaker, locale)} />;
}

/** Quotations with the name or office of the speaker. */
export function QuotationsSection({ quotations, locale }: { quotations: Quotation[]; locale: Locale }) {
  const shown = quotations.filter((quotation) => quotation.texts.text);
  if (shown.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="quotations" title={t("kinds:field.quotations")} copyLabel={t("records:copyLabel")}>
      <div className="space-y-8">
        {shown.map((quotation) => (
          <Quote
            key={quotation.id}
            text={quotation.texts.text!.text}
            {...langProps(quotation.texts.text!, locale)}
            speaker={quotation.texts.speaker && <Speaker quotation={quotation} locale={locale} />}
            source={sourceOf(quotation, locale)}
          />
        ))}
      </div>
    </Section>
  );
}
