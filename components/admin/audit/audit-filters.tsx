import { Button } from "@/components/ui/button";
import { SelectInput, TextInput } from "@/components/ui/field";
import { auditArea } from "@/lib/i18n/audit-words";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type AuditFilter = { area: string; outcome: string; actor: string; day: string };

export function AuditFilters({ locale, filter, areas }: { locale: Locale; filter: AuditFilter; areas: string[] }) {
  const t = translator(locale);
  const outcomes = [
    { value: "done", label: t("work:audit.done") },
    { value: "refused", label: t("work:audit.refused") },
  ];
  return (
    <form method="get" action={`/${locale}/admin/audit`} aria-label={t("work:audit.filters")}>
      <div className="grid max-w-wide gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        <SelectInput
          id="area"
          name="area"
          label={t("work:audit.area")}
          emptyLabel={t("work:audit.any")}
          value={filter.area}
          choices={areas.map((area) => ({ value: area, label: auditArea(t, area) }))}
        />
        <SelectInput
          id="outcome"
          name="outcome"
          label={t("work:audit.outcome")}
          emptyLabel={t("work:audit.any")}
          value={filter.outcome}
          choices={outcomes}
        />
        <TextInput id="actor" name="actor" label={t("work:audit.name")} value={filter.actor} />
        <TextInput id="day" name="day" type="date" label={t("work:audit.day")} value={filter.day} />
      </div>
      <div className="mt-4">
        <Button second>{t("work:audit.apply")}</Button>
      </div>
    </form>
  );
}
