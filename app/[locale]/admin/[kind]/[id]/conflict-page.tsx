import { ConflictForm, type ConflictLine } from "@/components/admin/conflict-form";
import { decodeRecord, isRecordName } from "@/lib/forms/decode";
import { type FormValues, formNames } from "@/lib/forms/form-values";
import { mergeInput } from "@/lib/forms/merge";
import { type Locale, locales, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { listDifferences } from "@/lib/records/admin/conflict";
import type { Editable } from "@/lib/records/admin/record";
import { namesIn, timeZoneOf } from "@/lib/records/history/view";
import { tellVersions } from "@/lib/records/history/words";

type Props = { locale: Locale; kind: KindName; editable: Editable; values: FormValues; seen: number; here: string };

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
  const { locale, kind, editable, values, seen, here } = props;
  const t = translator(locale);
  const differences = await listDifferences(editable.record.id, seen, mineOf(props), editable.stored.input);
  const { responsibleCityId } = editable.record;
  const versions = differences.map(({ mine, theirs }) => [mine, theirs]);
  const names = await namesIn(versions, locale, await timeZoneOf(responsibleCityId));
  const lines = differences.flatMap(({ path, mine, theirs, suggested }): ConflictLine[] => {
    const told = tellVersions(kindNamed(kind), path, [mine, theirs], names, locale);
    if (!told) return [];
    const [own = "", other = ""] = told.values;
    const lang = locales.find((one) => one === told.language);
    return [
      {
        path,
        label: lang ? `${told.label} (${nativeLanguageName(lang)})` : told.label,
        lang,
        mine: own,
        theirs: other,
        suggested,
      },
    ];
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
