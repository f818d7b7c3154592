import type { Actor } from "@/lib/auth/actor";
import { vocabulariesOf } from "@/lib/forms/describe";
import type { Option } from "@/lib/forms/field-model";
import { type Locale, languageLabel, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { KindDefinition } from "@/lib/kinds/kind";
import { type DistinctLabel, distinctLabels } from "@/lib/records/admin/beside";
import { citiesToCreateIn, type Editable } from "@/lib/records/admin/record";
import { readAlternativeLabels, readOfferedTerms } from "@/lib/records/vocabularies/terms";
import type { FormContext } from "./context";

export const optionOf = ({ id, label, lang, beside }: DistinctLabel): Option => ({
  ...{ value: id, label },
  ...(lang ? { lang } : {}),
  ...(beside ? { beside } : {}),
});

/** Id → the record it stands for, as far as the actor may see it. */
export async function linkOptions(actor: Actor, ids: string[], locale: Locale): Promise<Record<string, Option>> {
  const labels = await distinctLabels(actor, ids, locale);
  return Object.fromEntries([...labels].map(([id, label]) => [id, optionOf(label)]));
}

/** Vocabulary → its terms as options, with alternative labels to search by. */
export async function termOptions(
  kind: KindDefinition,
  locale: Locale,
  used: ReadonlySet<string> = new Set(),
): Promise<Record<string, Option[]>> {
  const vocabularies = vocabulariesOf(kind);
  const [terms, others] = await Promise.all([
    readOfferedTerms(vocabularies, locale, used),
    readAlternativeLabels(vocabularies, locale),
  ]);
  const options = (vocabulary: string) =>
    terms
      .filter(({ id }) => id.startsWith(`${vocabulary}/`))
      .map(({ id, label }) => ({
        value: id,
        label: label.text,
        ...(label.isFallback ? { lang: label.language } : {}),
        ...(others.get(id)?.length ? { search: others.get(id)!.join(" ") } : {}),
      }));
  return Object.fromEntries(vocabularies.map((vocabulary) => [vocabulary, options(vocabulary)]));
}

export const languageOption = (locale: Locale) => (code: Locale) => ({
  value: code,
  label: languageLabel(code, locale),
});

/** The languages that have text, and the language of the form. */
export function publishableLanguages(editable: Editable | null, language: Locale): Locale[] {
  const written = editable ? Object.keys(editable.stored.translations) : [];
  return locales.filter((code) => code === language || written.includes(code));
}

/**
 * The cities that a record can belong to; null when there is no choice. Moving a record needs the right in both cities.
 */
export async function cityOptions({ actor, kind, locale, editable }: FormContext): Promise<Option[] | null> {
  if (editable && !editable.may("edit")) return null;
  const { cities, platform } = await citiesToCreateIn(actor, kind, locale);
  const t = translator(locale);
  const all = [...(platform ? [{ value: "", label: t("admin:field.platform") }] : []), ...cities];
  const present = editable?.record.responsibleCityId ?? null;
  const isKnown = editable === null || all.some(({ value }) => value === (present ?? ""));
  return isKnown && all.length > 1 ? all : editable === null && all.length === 1 ? all : null;
}
