import { Button } from "@/components/ui/button";
import { SelectInput } from "@/components/ui/field";
import type { Option } from "@/lib/forms/field-model";
import { type Locale, languageLabel, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { BulkAction } from "@/lib/records/admin/bulk/run";

type Props = {
  locale: Locale;
  actions: readonly BulkAction[];
  people: Option[];
  /** The filters, if more records match than the page shows. */
  all: { count: number; query: string } | undefined;
};

/** The action for the ticked records, or for all that match the filters. */
export function BulkFields({ locale, actions, people, all }: Props) {
  const t = translator(locale);
  return (
    <fieldset className="mt-8 border-t border-ink pt-4">
      <legend className="float-start mb-3 font-read text-lead">{t("admin:bulk.title")}</legend>
      {all && (
        <label className="clear-both mb-4 flex min-h-9 items-start gap-3 py-1">
          <input type="checkbox" name="all" value="yes" className="tick" />
          <span>{t("admin:bulk.all", { count: all.count })}</span>
          <input type="hidden" name="query" value={all.query} />
        </label>
      )}
      <div className="clear-both flex flex-wrap items-end gap-4">
        <SelectInput
          id="bulk-action"
          name="action"
          label={t("admin:bulk.action")}
          value={actions[0] ?? ""}
          choices={actions.map((value) => ({ value, label: t(`admin:bulk.${value}`) }))}
        />
        <SelectInput
          id="bulk-language"
          name="language"
          label={t("admin:bulk.language")}
          choices={locales.map((code) => ({ value: code, label: languageLabel(code, locale) }))}
          emptyLabel={t("admin:bulk.noneChosen")}
        />
        {people.length > 0 && (
          <SelectInput
            id="bulk-assignee"
            name="assignee"
            label={t("admin:bulk.assignee")}
            choices={people}
            emptyLabel={t("admin:bulk.nobody")}
          />
        )}
        <Button second>{t("admin:bulk.run")}</Button>
      </div>
    </fieldset>
  );
}
