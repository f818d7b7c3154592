import { ConflictForm, type ConflictLine } from "@/components/admin/conflict-form";
import { decodeRecord, isRecordName } from "@/lib/forms/decode";
import { idsInValue, wordPath, wordValue } from "@/lib/forms/difference-words";
import { type FormValues, formNames } from "@/lib/forms/form-values";
import { mergeInput } from "@/lib/forms/merge";
import { isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { type Difference, listDifferences } from "@/lib/records/admin-conflict";
import { labelsOf } from "@/lib/records/admin-labels";
import type { Editable } from "@/lib/records/admin-record";
import { readTerms } from "@/lib/records/terms";

type Props = { locale: Locale; kind: KindName; editable: Editable; values: FormValues; seen: number; here: string };

/** What the things that differ are called. */
async function namesIn(differences: Difference[], locale: Locale): Promise<Map<string, string>> {
  const ids = differences.flatMap(({ mine, theirs }) => [...idsInValue(mine), ...idsInValue(theirs)]);
  const [labels, terms] = await Promise.all([labelsOf(ids, locale), readTerms(ids, locale)]);
  return new Map([
    ...[...labels].map(([id, { label }]) => [id, label] as const),
    ...[...terms].map(([id, { label }]) => [id, label.text] as const),
  ]);
}

function mineOf({ kind, editable, values }: Props): object {
  const own = Object.fromEntries(Object.entries(values).filter(([name]) => isRecordName(name)));
  const { raw } = decodeRecord(kindNamed(kind), own);
  const language = String(values.language ?? editable.input.sourceLanguage);
  const city = Object.hasOwn(own, "responsibleCity") ? raw.responsibleCity : editable.input.responsibleCity;
  const sourceLanguage = raw.sourceLanguage ?? editable.input.sourceLanguage ?? language;
  return mergeInput(editable.input, { ...raw, sourceLanguage, responsibleCity: city }, [language]);
}

const frameNames = ["kind", "id", "revision", "language", "note", "correction", "slug"];

/** Somebody was faster: both versions, field by field, and a choice for each. */
export async function ConflictPage(props: Props) {
  const { locale, editable, values, seen, here } = props;
  const t = translator(locale);
  const differences = await listDifferences(editable.record.id, seen, mineOf(props), editable.stored.input);
  const names = await namesIn(differences, locale);
  const lines = differences.map(({ path, mine, theirs, suggested }): ConflictLine => {
    const language = path.split(".").find((step) => isLocale(step));
    return {
      path,
      label: wordPath(path, locale),
      lang: locales.find((one) => one === language && one !== locale),
      mine: wordValue(mine, names, locale),
      theirs: wordValue(theirs, names, locale),
      suggested,
    };
  });
  const kept = Object.fromEntries(
    Object.entries(formNames(values)).filter(([name]) => isRecordName(name) || frameNames.includes(name)),
  );
  return (
    <>
      <p className="mb-8 max-w-measure">
        {t("admin:conflict.lead")} <a href={here}>{t("admin:conflict.back")}</a>
      </p>
      <ConflictForm
        action="/api/admin/records/save"
        hidden={{ locale, version: String(editable.record.version) }}
        values={kept}
        lines={lines}
        words={{
          mine: t("admin:conflict.mine"),
          theirs: t("admin:conflict.theirs"),
          empty: t("admin:conflict.empty"),
          save: t("admin:conflict.save"),
          same: t("admin:conflict.same"),
        }}
      />
    </>
  );
}
