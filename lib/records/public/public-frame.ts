import { type Locale, locales } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { kindNamed } from "@/lib/kinds/index";
import { usualLicence } from "@/lib/kinds/licences";
import { type TextLicence, textLicences } from "@/lib/kinds/states";
import type { BaseView, TranslationView } from "@/lib/kinds/view";
import type { BaseStored } from "@/lib/records/store/stored";
import { statesOf } from "@/lib/records/translation/work";
import type { PublicTargets } from "./targets";
import { type ViewedValues, viewFields } from "./view-values";

// What the page of a record and open data both say of it, whatever the language of its texts.

export type PublicFrame = Omit<BaseView, "languages" | "readIn" | "title" | "parts"> & { fields: ViewedValues };

function viewTranslations(stored: BaseStored, published: Locale[]): TranslationView[] {
  const source = stored.record.sourceLanguage as Locale;
  const stateIn = statesOf(stored);
  return locales
    .filter((locale) => published.includes(locale))
    .map((language) => {
      const { provenance, translatedAt } = stored.translations[language]!;
      const state = language === source ? "source" : stateIn(language);
      return { language, provenance, translatedAt, state };
    });
}

/** Its own licence, otherwise that of its city, otherwise the usual one. */
function licenceOf(fields: ViewedValues, city: Card | null): TextLicence {
  return textLicences.find((licence) => licence === fields.licence) ?? city?.fields.licence ?? usualLicence;
}

export function publicFrame(stored: BaseStored, card: Card, targets: PublicTargets, published: Locale[]): PublicFrame {
  const { record, input } = stored;
  const responsibleCity = targets.cards.get(record.responsibleCityId ?? "") ?? null;
  return {
    id: record.id,
    kind: record.kind,
    slug: record.slug,
    demo: record.demo,
    source: record.sourceLanguage as Locale,
    card,
    publishedAt: record.publishedAt,
    updatedAt: record.updatedAt,
    confirmed: record.confirmedAt ? { at: record.confirmedAt, until: record.confirmedUntil } : null,
    takenFrom: input.takenFrom,
    responsibleCity,
    licence: licenceOf(input.fields, responsibleCity),
    translations: viewTranslations(stored, published),
    fields: viewFields(kindNamed(record.kind).fields, input.fields, targets),
  };
}
