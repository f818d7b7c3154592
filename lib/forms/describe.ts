import { countryName } from "@/lib/i18n/format";
import { alphabet } from "@/lib/i18n/formats";
import { languageTags } from "@/lib/i18n/languages";
import { type Locale, languageLabel, locales } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import { timeZones } from "@/lib/i18n/time-zones";
import { countries } from "@/lib/kinds/countries";
import type { Field } from "@/lib/kinds/fields";
import { isKindName, type KindName, kindNamed } from "@/lib/kinds/index";
import type { Fields, KindDefinition } from "@/lib/kinds/kind";
import { registerLabel } from "@/lib/kinds/register-name";
import { registerIds } from "@/lib/kinds/registers";
import {
  followUpStates,
  hostAnswers,
  mediaTypes,
  offerDirections,
  reviewItemKinds,
  schoolStates,
  textLicences,
  visibilities,
  weights,
} from "@/lib/kinds/states";
import type { CreateModel, FieldModel, Option, PartModel } from "./field-model";

type Label = (locale: Locale, value: string) => string;

const worded =
  (path: string): Label =>
  (locale, value) =>
    (translator(locale) as (key: string) => string)(`${path}.${value}`);

/** The labels of closed sets. A set without an entry shows its values; a test finds it. */
export const choiceLabels = new Map<readonly string[], Label>([
  [countries, (locale, code) => countryName(code, locale)],
  [weights, worded("kinds:choice.weight")],
  [reviewItemKinds, worded("kinds:choice.reviewItemKind")],
  [followUpStates, worded("kinds:choice.followUp")],
  [hostAnswers, worded("review:answer")],
  [schoolStates, worded("kinds:choice.schoolStatus")],
  [mediaTypes, worded("kinds:choice.mediaType")],
  [textLicences, worded("kinds:choice.textLicence")],
  [offerDirections, worded("kinds:choice.offerDirection")],
  [registerIds, (locale, id) => registerLabel(id, locale)],
  [languageTags, (locale, code) => languageLabel(code, locale)],
  [locales, (locale, code) => languageLabel(code, locale)],
  [visibilities, worded("admin:visibility")],
  // Time zone names are shown as they are, because people know them.
  [timeZones, (_locale, zone) => zone.replaceAll("_", " ")],
]);

/** Lists in which people look for a name. */
const sortedByLabel: readonly (readonly string[])[] = [countries, languageTags, registerIds];

function optionsOf(options: readonly string[], locale: Locale): Option[] {
  const label = choiceLabels.get(options);
  const all = options.map((value) => ({ value, label: label ? label(locale, value) : value }));
  return sortedByLabel.includes(options) ? all.sort((a, b) => alphabet(locale).compare(a.label, b.label)) : all;
}

function hintOf(field: Field, t: Translate): string | undefined {
  if (field.type === "edtf") return t("admin:hint.edtf");
  if (field.type === "url") return t("admin:hint.url");
  if (field.type === "coordinates") return t("admin:hint.coordinates");
  return field.type === "link" ? t("admin:hint.link") : undefined;
}

function particulars(field: Field, locale: Locale): Partial<FieldModel> {
  if (field.type === "choice") return { many: field.many, options: optionsOf(field.options, locale) };
  if (field.type === "term") return { many: field.many, vocabulary: field.vocabulary };
  if (field.type === "list") return { titled: field.titled };
  if (field.type === "number") return { integer: field.integer };
  if (field.type === "partLink") return { part: field.part };
  if (field.type !== "link") return {};
  const targets = [field.to].flat() as string[];
  const create = targets.filter(isKindName).map((kind) => describeNew(kind, locale));
  const createHref = targets.includes("reference") ? { createHref: `/${locale}/admin/references/new` } : {};
  return { many: field.many, targets, create, ...createHref };
}

function describeNew(kind: KindName, locale: Locale): CreateModel {
  const t = translator(locale) as (key: string) => string;
  const { title, fields } = kindNamed(kind);
  const { city } = fields;
  return {
    ...{ kind, titleField: title, titleLabel: t(`kinds:field.${title}`) },
    label: (translator(locale) as (key: string, values: object) => string)("admin:edit.new", {
      kind: t(`kinds:kind.${kind}`),
    }),
    hasCity: city?.type === "link" && !city.many,
  };
}

export function describeField(name: string, field: Field, locale: Locale): FieldModel {
  const t = translator(locale);
  const hint = hintOf(field, t);
  return {
    name,
    type: field.type,
    label: (t as (key: string) => string)(`kinds:field.${name}`),
    required: field.required === true,
    ...(hint ? { hint } : {}),
    ...(field.neededWith ? { neededWith: field.neededWith } : {}),
    ...particulars(field, locale),
  };
}

const describeFields = (fields: Fields, locale: Locale) =>
  Object.entries(fields).map(([name, field]) => describeField(name, field, locale));

/** The form of a kind, labelled in the editor's language. */
export function describeKind(kind: KindDefinition, locale: Locale) {
  const parts = Object.entries(kind.parts).map(
    ([name, part]): PartModel => ({
      name,
      label: describeField(name, { type: "flag" }, locale).label,
      fields: describeFields(part.fields, locale),
      texts: describeFields(part.translated, locale),
      ends: part.fields.until?.type === "edtf",
    }),
  );
  return { facts: describeFields(kind.fields, locale), texts: describeFields(kind.translated, locale), parts };
}

export type KindModel = ReturnType<typeof describeKind>;

/** The vocabularies needed for a kind's form. */
export function vocabulariesOf(kind: KindDefinition): string[] {
  const fields = [kind, ...Object.values(kind.parts)].flatMap(({ fields }) => Object.values(fields));
  return [...new Set(fields.flatMap((field) => (field.type === "term" ? [field.vocabulary] : [])))];
}
