import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { accountPage } from "@/lib/auth/pages";
import { describeKind } from "@/lib/forms/describe";
import { encodeRecord } from "@/lib/forms/encode";
import type { FieldModel, Option } from "@/lib/forms/field-model";
import { type FormValues, renameLanguage } from "@/lib/forms/form-values";
import type { FormError, RecordFormModel } from "@/lib/forms/record-form";
import { isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { KindDefinition } from "@/lib/kinds/kind";
import { partsApart } from "@/lib/kinds/parts";
import { mayChangeReferences } from "@/lib/records/references/right";
import type { FormDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";
import { formActions, saveKeyOf } from "./actions";
import { findCandidates } from "./candidates";
import type { FormContext, FormRights } from "./context";
import { cityOptions, languageOption, linkOptions, publishableLanguages, termOptions } from "./options";
import { presetValues } from "./preset";
import { readScheduleModel } from "./schedule";

/** All values that may be ids of links. Values that are not are ignored, because `labelsOf` finds nothing for them. */
const idsIn = (values: FormValues) =>
  Object.entries(values).flatMap(([name, value]) => (/(^|\.)fields\./.test(name) ? [value].flat() : []));

/** Removes the making of kinds that the actor may not create in any city. */
function withinReach(actor: Actor) {
  const isOpen = (kind: KindName) =>
    actor.grants.some((grant) => can(actor, "create", { kind, cityId: "cityId" in grant ? grant.cityId : null }));
  const mayCite = mayChangeReferences(actor);
  return ({ create, createHref, ...field }: FieldModel): FieldModel => ({
    ...field,
    ...(create ? { create: create.filter(({ kind }) => isOpen(kind)) } : {}),
    ...(createHref && mayCite ? { createHref } : {}),
  });
}

function errorsOf(draft: FormDraft | null, locale: Locale): FormError[] {
  return (draft?.errors ?? []).map(({ key, path, values, link }) => ({
    name: path.join("."),
    text: errorText(locale, key, values),
    link,
  }));
}

/** Initial values: those of a refused form, else of the record, else the own city. */
function startOf(
  { actor, draft, editable, locale, asked }: FormContext,
  kind: KindDefinition,
  cities: Option[] | null,
) {
  if (editable) {
    const language = editable.input.sourceLanguage as Locale;
    return { language, values: draft?.values ?? encodeRecord(kind, editable.input, locale) };
  }
  const typed = String(draft?.values.language ?? locale);
  const source = String(draft?.values.sourceLanguage ?? typed);
  const language = isLocale(source) ? source : locale;
  const values = draft
    ? renameLanguage(draft.values, typed, language)
    : presetValues(actor, kind, language, cities, asked);
  return { language, values };
}

/**
 * The slug field; null once the record was published, because then the slug is fixed, or when the actor may not edit.
 */
function slugOf({ editable, draft }: FormContext, titleField: string): RecordFormModel["slug"] {
  const isFree = editable === null || (editable.record.publishedAt === null && editable.may("edit"));
  if (!isFree) return null;
  const typed = draft?.values.slug;
  return { value: typeof typed === "string" ? typed : (editable?.record.slug ?? ""), titleField, isNew: !editable };
}

function hiddenFields(context: FormContext): Record<string, string> {
  const { kind, locale, editable } = context;
  return {
    ...{ locale, kind, id: editable?.record.id ?? "", revision: editable?.revision?.id ?? "" },
    version: editable ? String(editable.version) : "",
    ...(editable?.revision ? { seenAt: editable.revision.updatedAt.toISOString() } : {}),
    ...waitingFields(context),
  };
}

/** The form that waits for this new record. */
function waitingFields({ draft, asked }: FormContext): Record<string, string> {
  const { for: kept, at } = draft?.values ?? {};
  if (typeof kept === "string" && kept && typeof at === "string") return { for: kept, at };
  return asked?.waiting ? { for: asked.waiting.draft, at: asked.waiting.at } : {};
}

/** The key for rescued input, and the sign-in page to use when the session has ended. */
function identityOf({ kind, locale, editable }: FormContext) {
  const id = editable?.record.id ?? "";
  const revision = editable?.revision ? `/${editable.revision.id}` : "";
  return {
    key: `${kind}/${id || "new"}${revision}`,
    stamp: editable?.revision?.updatedAt.toISOString() ?? String(editable?.version ?? ""),
    recordId: id,
    signInAddress: accountPage(locale, "sign-in", { next: adminPath(locale, kind, id || "new") }),
  };
}

const addresses = {
  action: "/api/admin/records/save",
  searchAddress: "/api/admin/records/search",
  dateAddress: "/api/admin/records/date",
  placesAddress: "/api/admin/records/places",
  mapAddress: "/api/admin/records/map",
  whereaboutsAddress: "/api/admin/records/whereabouts",
};

function languageFields({ editable, locale }: FormContext, { mayPublish }: FormRights, language: Locale) {
  const option = languageOption(locale);
  const published = editable ? locales.filter((code) => editable.stored.translations[code]?.published) : [];
  return {
    languages: editable ? null : locales.map(option),
    publishIn: mayPublish ? publishableLanguages(editable, language).map(option) : null,
    chosenLanguages: [...new Set([language, ...published])],
    mayCorrect: editable !== null && Object.keys(editable.stored.translations).length > 1,
  };
}

/** The city of the record; for a new one the city it starts in. */
async function homeOf({ actor, editable, locale }: FormContext, cities: Option[] | null, values: FormValues) {
  const id = editable ? editable.record.responsibleCityId : [values.responsibleCity ?? []].flat()[0];
  if (!id) return null;
  const known = cities?.find(({ value }) => value === id);
  return known ?? (await linkOptions(actor, [id], locale))[id] ?? null;
}

/** Everything that the form of a record needs, as plain data for the browser. */
export async function readFormModel(context: FormContext, rights: FormRights): Promise<RecordFormModel> {
  const { kind, locale, draft } = context;
  const t = translator(locale);
  const declaration = kindNamed(kind);
  const cities = await cityOptions(context);
  const { language, values } = startOf(context, declaration, cities);
  const [terms, links, candidates] = await Promise.all([
    termOptions(declaration, locale, new Set(idsIn(values))),
    linkOptions(context.actor, idsIn(values), locale),
    findCandidates(context, declaration, values),
  ]);
  const [model, reach] = [describeKind(declaration, locale), withinReach(context.actor)];
  const actions = formActions(context, rights);
  const parts = model.parts.filter(({ name }) => !partsApart.includes(name));
  return {
    ...addresses,
    ...identityOf(context),
    ...languageFields(context, rights, language),
    ...{ locale, language, cities, terms, values },
    home: await homeOf(context, cities, values),
    hidden: hiddenFields(context),
    slug: slugOf(context, declaration.title),
    facts: model.facts.map(reach),
    texts: model.texts,
    parts: parts.map((part) => ({ ...part, fields: part.fields.map(reach) })),
    errors: errorsOf(draft, locale),
    actions,
    saveKey: saveKeyOf(context, actions),
    schedule: rights.maySchedule ? await readScheduleModel(context, cities) : null,
    links,
    candidates,
    textsTitle: t("admin:section.texts", { inLanguage: t(`common:language.in.${language}`) }),
  };
}
