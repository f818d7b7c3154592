import { SelectInput } from "@/components/ui/field";
import type { PageContext } from "@/lib/routes/form-state";

/** For how long a confirmation is valid. */
export function MonthsField({ page: { t, form }, months }: { page: PageContext; months: readonly number[] }) {
  return (
    <SelectInput
      {...form.field("months", "12")}
      label={t("work:confirm.months")}
      choices={months.map((count) => ({ value: String(count), label: t("work:confirm.monthsCount", { count }) }))}
    />
  );
}
