import { SelectInput } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { PlaceChoice } from "@/lib/work/models";

type Props = {
  locale: Locale;
  /** Prepended to the ids of the fields, if a page has several. */
  prefix?: string;
  cities: PlaceChoice[];
  records: PlaceChoice[];
  isAdministrator: boolean;
  value?: (name: string) => string | undefined;
  error?: (name: string) => string | undefined;
};

/** The fields of a role and its place. */
export function RoleFields({ locale, prefix = "", cities, records, isAdministrator, value, error }: Props) {
  const t = translator(locale);
  const roles = isAdministrator
    ? (["coordinator", "contributor", "editor", "administrator"] as const)
    : (["coordinator", "contributor", "editor"] as const);
  const only = cities.length === 1 ? cities[0]!.id : undefined;
  const places = (list: PlaceChoice[]) => list.map(({ id, label }) => ({ value: id, label }));
  return (
    <>
      <SelectInput
        id={`${prefix}role`}
        name="role"
        label={t("work:people.role")}
        value={value?.("role") ?? "contributor"}
        error={error?.("role")}
        choices={roles.map((role) => ({
          value: role,
          label: `${t(`account:role.${role}`)} – ${t(`work:people.roleHint.${role}`)}`,
        }))}
      />
      <SelectInput
        id={`${prefix}city`}
        name="city"
        label={t("work:people.city")}
        hint={t("work:people.cityHint")}
        emptyLabel={t("work:people.noPlace")}
        value={value?.("city") ?? only ?? ""}
        error={error?.("city")}
        choices={places(cities)}
      />
      <SelectInput
        id={`${prefix}record`}
        name="record"
        label={t("work:people.record")}
        hint={t("work:people.recordHint")}
        emptyLabel={t("work:people.noPlace")}
        value={value?.("record") ?? ""}
        error={error?.("record")}
        choices={places(records)}
      />
    </>
  );
}
