import type { RecordFormModel } from "@/lib/forms/record-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** The headings and labels that do not depend on the kind. */
export function formLabels(locale: Locale, language: Locale): RecordFormModel["labels"] {
  const t = translator(locale);
  return {
    about: t("admin:section.about"),
    facts: t("admin:section.facts"),
    texts: t("admin:section.texts", { inLanguage: t(`common:language.in.${language}`) }),
    parts: t("admin:section.parts"),
    sourceLanguage: t("admin:field.sourceLanguage"),
    responsibleCity: t("admin:field.responsibleCity"),
    slug: t("admin:field.slug"),
    slugHint: t("admin:field.slugHint"),
    takenFrom: t("admin:field.takenFrom"),
    publisher: t("admin:field.publisher"),
    address: t("admin:field.address"),
    on: t("admin:field.on"),
    onHint: t("admin:hint.edtf"),
    errors: t("admin:edit.errors"),
    media: t("media:title"),
    saveFirst: t("media:saveFirst"),
  };
}
