import { SelectInput } from "@/components/ui/field";
import type { PageContext } from "@/lib/routes/form-state";

/** For how long a confirmation is valid. */
export function MonthsField({ page: { t, form }, months }: { page: PageContext; months: readonly number[] }) {
  return (
    <SelectInput
      id="months"
      name="months"
      label={t("work:confirm.months")}
      value={form.value("months") ?? "12"}
      error={form.error("months")}
      choices={months.map((count) => ({ value: String(count), label: t("work:confirm.monthsCount", { count }) }))}
    />
  );
}
