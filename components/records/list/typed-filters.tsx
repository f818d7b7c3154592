import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Period } from "@/lib/kinds/list";

type TextFilterProps = { id: string; label: string; name: string; value: string | undefined };

/** A code or postcode, of which the beginning is enough. */
export function TextFilter({ id, label, name, value }: TextFilterProps) {
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        {label}
      </label>
      <input id={id} type="text" name={name} defaultValue={value} autoComplete="off" className="control" />
    </div>
  );
}

function YearField({ name, label, value }: { name: string; label: string; value: number | undefined }) {
  return (
    <div>
      <label htmlFor={name} className="mb-1 block text-note">
        {label}
      </label>
      <input id={name} type="number" name={name} min="1000" max="2999" defaultValue={value} className="control" />
    </div>
  );
}

/** Two years; either may stay empty. */
export function PeriodFilter({ locale, period = {} }: { locale: Locale; period: Period | undefined }) {
  const t = translator(locale);
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{t("kinds:filter.period")}</legend>
      <div className="grid grid-cols-2 items-end gap-x-4">
        <YearField name="from" label={t("lists:from")} value={period.from} />
        <YearField name="until" label={t("lists:until")} value={period.until} />
      </div>
    </fieldset>
  );
}
