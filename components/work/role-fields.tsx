import { ChoiceInput, SelectInput, TextInput } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { FormState } from "@/lib/routes/form-state";
import type { PlaceChoice } from "@/lib/work/models";

type Props = {
  locale: Locale;
  cities: PlaceChoice[];
  /** The records found with the words of a refused form. */
  records: PlaceChoice[];
  isAdministrator: boolean;
  form: FormState;
};

/** The record of an editor: words to search for, and what was found if they can mean several. */
function RecordFields({ locale, records, form }: Omit<Props, "cities" | "isAdministrator">) {
  const t = translator(locale);
  return (
    <>
      <TextInput
        {...form.field("find")}
        label={t("work:people.record")}
        hint={t("work:people.recordHint")}
        error={form.error("find") ?? form.error("record")}
        autoComplete="off"
      />
      {records.length > 0 && (
        <ChoiceInput
          id="record"
          name="record"
          one
          legend={t("work:people.recordFound")}
          choices={records.map(({ id, label }) => ({ value: id, label, checked: form.value("record") === id }))}
        />
      )}
    </>
  );
}

/** The fields of a role and its place. */
export function RoleFields({ locale, cities, isAdministrator, ...rest }: Props) {
  const { form } = rest;
  const t = translator(locale);
  const roles = isAdministrator
    ? (["coordinator", "contributor", "editor", "administrator"] as const)
    : (["coordinator", "contributor", "editor"] as const);
  const only = cities.length === 1 ? cities[0]!.id : undefined;
  return (
    <>
      <SelectInput
        {...form.field("role", "contributor")}
        label={t("work:people.role")}
        choices={roles.map((role) => ({
          value: role,
          label: `${t(`account:role.${role}`)} – ${t(`work:people.roleHint.${role}`)}`,
        }))}
      />
      <SelectInput
        {...form.field("city", only ?? "")}
        label={t("work:people.city")}
        hint={t("work:people.cityHint")}
        emptyLabel={t("work:people.noPlace")}
        choices={cities.map(({ id, label }) => ({ value: id, label }))}
      />
      <RecordFields locale={locale} {...rest} />
    </>
  );
}
