import type { FormError, RecordFormModel } from "@/components/admin/record-form-model";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { accountPage } from "@/lib/auth/pages";
import { describeKind, vocabulariesOf } from "@/lib/forms/describe";
import { encodeRecord } from "@/lib/forms/encode";
import type { FieldModel, Option } from "@/lib/forms/field-model";
import { type FormValues, renameLanguage } from "@/lib/forms/form-values";
import { findPrefix } from "@/lib/forms/frame";
import { partsApart } from "@/lib/forms/merge";
import { isLocale, type Locale, languageLabel, locales } from "@/lib/i18n/locales";
import { resources } from "@/lib/i18n/resources";
import { translator } from "@/lib/i18n/server";
import type { LinkField } from "@/lib/kinds/fields";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import type { KindDefinition } from "@/lib/kinds/kind";
import { type Labelled, labelsOf } from "@/lib/records/admin/labels";
import { citiesToCreateIn, type Editable } from "@/lib/records/admin/record";
import { searchTargets } from "@/lib/records/admin/search";
import { readAlternativeLabels, readVocabularies } from "@/lib/records/vocabularies/terms";
import type { FormDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";
import { adminPath } from "../admin-page";

type Settings = {
  actor: Actor;
  kind: KindName;
  locale: Locale;
  /** Null: a new record. */
  editable: Editable | null;
  draft: FormDraft | null;
};

const optionOf = ({ id, label, lang }: Labelled): Option => ({ value: id, label, ...(lang ? { lang } : {}) });

async function termOptions(kind: KindDefinition, locale: Locale): Promise<Record<string, Option[]>> {
  const vocabularies = vocabulariesOf(kind);
  const [terms, others] = await Promise.all([
    readVocabularies(vocabularies, locale),
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

/** Every text of a form that could be an id: a link, a term, a hidden id. Only what exists is found. */
const idsIn = (values: FormValues) =>
  Object.entries(values).flatMap(([name, value]) => (/(^|\.)fields\./.test(name) ? [value].flat() : []));

/** The link field of a name like `fields.cities` or `parts.members.2.fields.school`. */
function linkFieldAt(kind: KindDefinition, name: string): LinkField | null {
  const [, part, , ofPart] = /^parts\.(\w+)\.(\d+)\.fields\.(\w+)$/.exec(name) ?? [];
  const own = /^fields\.(\w+)$/.exec(name)?.[1] ?? "";
  const fields = part ? (Object.hasOwn(kind.parts, part) ? kind.parts[part]!.fields : {}) : kind.fields;
  const field = Object.hasOwn(fields, ofPart ?? own) ? fields[ofPart ?? own] : undefined;
  return field?.type === "link" ? field : null;
}

/** Without script: what was looked for, and what was found. */
async function findCandidates({ actor, locale }: Settings, kind: KindDefinition, values: FormValues) {
  const asked = Object.entries(values).flatMap(([name, words]) =>
    name.startsWith(findPrefix) && typeof words === "string" && words !== ""
      ? [{ name: name.slice(findPrefix.length), words }]
      : [],
  );
  const found = await Promise.all(
    asked.map(async ({ name, words }) => {
      const field = linkFieldAt(kind, name);
      const list = field ? await searchTargets(actor, [field.to].flat(), words, locale) : [];
      return [name, list.map(optionOf)] as const;
    }),
  );
  return {
    finds: Object.fromEntries(asked.map(({ name, words }) => [name, words])),
    candidates: Object.fromEntries(found),
  };
}

/** A new record may say for which city it is; one that is there may be moved by those who may edit there and here. */
async function cityOptions({ actor, kind, locale, editable }: Settings): Promise<Option[] | null> {
  if (editable && !editable.may("edit")) return null;
  const { cities, platform } = await citiesToCreateIn(actor, kind, locale);
  const t = translator(locale);
  const all = [...(platform ? [{ value: "", label: t("admin:field.platform") }] : []), ...cities];
  const present = editable?.record.responsibleCityId ?? null;
  const isKnown = editable === null || all.some(({ value }) => value === (present ?? ""));
  return isKnown && all.length > 1 ? all : editable === null && all.length === 1 ? all : null;
}

function actionsOf({ locale, editable }: Settings, mayPublish: boolean, maySubmit: boolean) {
  const { words } = { words: resources[locale].admin.form };
  if (!editable) {
    return [
      { intent: "save", label: words.saveDraft },
      ...(mayPublish ? [{ intent: "publish", label: words.savePublish }] : []),
      ...(maySubmit && !mayPublish ? [{ intent: "submit", label: words.submit }] : []),
    ];
  }
  const { ways, record } = editable;
  const saveLabel = { draft: words.saveDraft, inReview: words.save, published: words.savePublic, archived: words.save };
  return [
    ...(ways.save ? [{ intent: "save", label: saveLabel[record.publication] }] : []),
    ...(ways.publish ? [{ intent: "publish", label: words.savePublish }] : []),
    ...(ways.submit ? [{ intent: "submit", label: words.submit }] : []),
    ...(ways.wait ? [{ intent: "wait", label: words.wait }] : []),
  ];
}

function labelsIn(locale: Locale, language: Locale): RecordFormModel["labels"] {
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

/** The ways to a new record, as far as this person may create one of that kind somewhere. */
function withinReach(actor: Actor, locale: Locale) {
  const isOpen = (kind: KindName) =>
    actor.grants.some((grant) => can(actor, "create", { kind, cityId: "cityId" in grant ? grant.cityId : null }));
  const open = kindNames.filter(isOpen).map((kind) => `${adminPath(locale, kind)}/new`);
  return (field: FieldModel): FieldModel =>
    field.create ? { ...field, create: field.create.filter((href) => open.includes(href)) } : field;
}

const languageOption = (locale: Locale) => (code: Locale) => ({ value: code, label: languageLabel(code, locale) });

/** The languages that have texts: those can be made public. The one that is being written always. */
function languagesOf(editable: Editable | null, language: Locale): Locale[] {
  const written = editable ? Object.keys(editable.stored.translations) : [];
  return locales.filter((code) => code === language || written.includes(code));
}

function errorsOf(draft: FormDraft | null, locale: Locale): FormError[] {
  return (draft?.errors ?? []).map(({ key, path }) => ({ name: path.join("."), text: errorText(locale, key) }));
}

/** What the form shows: what was typed if it comes back, otherwise the record; for a new one what its city suggests. */
function startOf({ draft, editable, locale }: Settings, kind: KindDefinition, cities: Option[] | null) {
  if (editable) {
    const language = editable.input.sourceLanguage as Locale;
    return { language, values: draft?.values ?? encodeRecord(kind, editable.input) };
  }
  const typed = String(draft?.values.language ?? locale);
  const asked = String(draft?.values.sourceLanguage ?? typed);
  const language = isLocale(asked) ? asked : locale;
  const first: FormValues = cities?.[0]?.value ? { responsibleCity: cities[0].value } : {};
  return { language, values: draft ? renameLanguage(draft.values, typed, language) : first };
}

/** The form of a record, with all that it offers, in the editor's language. */
export async function readFormModel(
  settings: Settings,
  mayPublish: boolean,
  maySubmit: boolean,
): Promise<RecordFormModel> {
  const { kind, locale, editable, draft } = settings;
  const declaration = kindNamed(kind);
  const cities = await cityOptions(settings);
  const { language, values } = startOf(settings, declaration, cities);
  const [terms, labels, found] = await Promise.all([
    termOptions(declaration, locale),
    labelsOf(idsIn(values), locale),
    findCandidates(settings, declaration, values),
  ]);
  const [model, reach] = [describeKind(declaration, locale), withinReach(settings.actor, locale)];
  const isFree = editable === null || (editable.record.publishedAt === null && editable.may("edit"));
  const here = editable ? adminPath(locale, kind, editable.record.id) : `${adminPath(locale, kind)}/new`;
  const published = editable ? locales.filter((code) => editable.stored.translations[code]?.published) : [];
  return {
    key: `${kind}/${editable?.record.id ?? "new"}${editable?.revision ? `/${editable.revision.id}` : ""}`,
    action: "/api/admin/records/save",
    locale,
    hidden: {
      locale,
      kind,
      id: editable?.record.id ?? "",
      revision: editable?.revision?.id ?? "",
      version: editable ? String(editable.version) : "",
    },
    language,
    languages: editable ? null : locales.map(languageOption(locale)),
    cities,
    slug: isFree
      ? {
          value: typeof draft?.values.slug === "string" ? draft.values.slug : (editable?.record.slug ?? ""),
          titleField: declaration.title,
          isNew: !editable,
        }
      : null,
    facts: model.facts.map(reach),
    texts: model.texts,
    parts: model.parts
      .filter(({ name }) => !partsApart.includes(name))
      .map((part) => ({ ...part, fields: part.fields.map(reach) })),
    values,
    errors: errorsOf(draft, locale),
    publishIn: mayPublish ? languagesOf(editable, language).map(languageOption(locale)) : null,
    chosenLanguages: [...new Set([language, ...published])],
    actions: actionsOf(settings, mayPublish, maySubmit),
    mayCorrect: editable !== null && Object.keys(editable.stored.translations).length > 1,
    terms,
    links: Object.fromEntries([...labels.values()].map((one) => [one.id, optionOf(one)])),
    ...found,
    searchAddress: "/api/admin/records/search",
    dateAddress: "/api/admin/records/date",
    placesAddress: "/api/admin/records/places",
    mapAddress: "/api/admin/records/map",
    whereaboutsAddress: "/api/admin/records/whereabouts",
    recordId: editable?.record.id ?? "",
    signInAddress: accountPage(locale, "sign-in", { next: here }),
    words: resources[locale].admin.form,
    labels: labelsIn(locale, language),
  };
}
