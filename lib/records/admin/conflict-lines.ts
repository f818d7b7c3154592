import type { Actor } from "@/lib/auth/actor";
import { decodeRecord, isRecordName } from "@/lib/forms/decode";
import type { FormValues } from "@/lib/forms/form-values";
import { mergeInput } from "@/lib/forms/merge";
import { type Locale, locales, nativeLanguageName } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { namesIn, timeZoneOf } from "@/lib/records/history/view";
import { formatVersions } from "@/lib/records/history/words";
import { listDifferences } from "./conflict";
import type { Editable } from "./record";

/** A field that two people changed, with both versions as text. */
export type ConflictLine = {
  path: string;
  label: string;
  lang: string | undefined;
  mine: string;
  theirs: string;
  suggested: "mine" | "theirs";
};

export type Conflict = {
  lines: ConflictLine[];
  /** The values of the refused form, to submit again with the choices. */
  values: FormValues;
};

function inputOf(kind: KindName, editable: Editable, values: FormValues, locale: Locale): object {
  const own = Object.fromEntries(Object.entries(values).filter(([name]) => isRecordName(name)));
  const { raw } = decodeRecord(kindNamed(kind), own, locale);
  const language = String(values.language ?? editable.input.sourceLanguage);
  const city = Object.hasOwn(own, "responsibleCity") ? raw.responsibleCity : editable.input.responsibleCity;
  const sourceLanguage = raw.sourceLanguage ?? editable.input.sourceLanguage ?? language;
  return mergeInput(editable.input, { ...raw, sourceLanguage, responsibleCity: city }, [language]);
}

const frameNames = ["kind", "id", "revision", "language", "note", "correction", "slug"];

/** The fields in which a refused form, opened at `version`, differs from what was saved since. */
export async function readConflict(
  actor: Actor,
  kind: KindName,
  editable: Editable,
  values: FormValues,
  version: number,
  locale: Locale,
): Promise<Conflict> {
  const { record, stored } = editable;
  const differences = await listDifferences(record.id, version, inputOf(kind, editable, values, locale), stored.input);
  const versions = differences.map(({ mine, theirs }) => [mine, theirs]);
  const names = await namesIn(actor, versions, locale, await timeZoneOf(record.responsibleCityId));
  const lines = differences.flatMap(({ path, mine, theirs, suggested }): ConflictLine[] => {
    const difference = formatVersions(kindNamed(kind), path, [mine, theirs], names, locale);
    if (!difference) return [];
    const [own = "", other = ""] = difference.values;
    const lang = locales.find((code) => code === difference.language);
    const label = lang ? `${difference.label} (${nativeLanguageName(lang)})` : difference.label;
    return [{ path, label, lang, mine: own, theirs: other, suggested }];
  });
  const recordValues = Object.entries(values).filter(([name]) => isRecordName(name) || frameNames.includes(name));
  return { lines, values: Object.fromEntries(recordValues) };
}
