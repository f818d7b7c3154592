import { notFound } from "next/navigation";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { Table } from "@/components/ui/table";
import { Pager } from "@/components/work/pager";
import { WorkFrame } from "@/components/work/work-frame";
import { auditLinesPerPage, readAudit } from "@/lib/audit-view";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type AdminProps, adminTitle, one } from "../admin-page";
import { pageNumber, readWorkPage } from "../work-page";

export const generateMetadata = adminTitle((t) => t("work:audit.title"));

type Audit = NonNullable<Awaited<ReturnType<typeof readAudit>>>;
type Line = Audit["lines"][number];
type Filter = { area: string; outcome: string; actor: string; day: string };

function Filters({ locale, filter, areas }: { locale: Locale; filter: Filter; areas: string[] }) {
  const t = translator(locale);
  const outcomes = [
    { value: "done", label: t("work:audit.done") },
    { value: "refused", label: t("work:audit.refused") },
  ];
  return (
    <form method="get" action={`/${locale}/admin/audit`} aria-label={t("work:audit.filters")}>
      <div className="grid max-w-wide gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField
          id="area"
          name="area"
          label={t("work:audit.area")}
          any={t("work:audit.any")}
          value={filter.area}
          choices={areas.map((area) => ({ value: area, label: area }))}
        />
        <SelectField
          id="outcome"
          name="outcome"
          label={t("work:audit.outcome")}
          any={t("work:audit.any")}
          value={filter.outcome}
          choices={outcomes}
        />
        <TextField id="actor" name="actor" label={t("work:audit.name")} value={filter.actor} />
        <TextField id="day" name="day" type="date" label={t("work:audit.day")} value={filter.day} />
      </div>
      <div className="mt-4">
        <Button second>{t("work:audit.apply")}</Button>
      </div>
    </form>
  );
}

/** Ids and words of ours, as they were written down. */
function tellDetails(details: unknown): string {
  const text = JSON.stringify(details);
  return text === "{}" ? "" : text;
}

function columnsIn(locale: Locale) {
  const t = translator(locale);
  return [
    { key: "when", title: t("work:audit.when"), cell: ({ at }: Line) => formatInstant(at, locale, "UTC") },
    { key: "who", title: t("work:audit.who"), cell: ({ actorName }: Line) => actorName },
    { key: "what", title: t("work:audit.what"), cell: ({ action }: Line) => <code>{action}</code> },
    {
      key: "outcome",
      title: t("work:audit.outcome"),
      cell: ({ outcome }: Line) =>
        outcome === "done" ? t("work:audit.done") : `${t("work:audit.refused")} (${outcome})`,
    },
    {
      key: "subject",
      title: t("work:audit.subject"),
      cell: ({ subject, details }: Line) => (
        <span className="text-note break-all">{[subject, tellDetails(details)].filter(Boolean).join(" ")}</span>
      ),
    },
  ];
}

/** Everything that was done and refused, for administrators. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, query } = await readWorkPage(props, () => "/audit");
  const filter = { area: one(query.area), outcome: one(query.outcome), actor: one(query.actor), day: one(query.day) };
  const page = pageNumber(query.page);
  const audit = (await readAudit(actor, filter, page)) ?? notFound();
  const search = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ""));
  const href = (number: number) => {
    search.set("page", String(number));
    return `/${locale}/admin/audit?${search}`;
  };
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("work:audit.title") }]}
      title={t("work:audit.title")}
      lead={t("work:audit.lead")}
    >
      <Filters locale={locale} filter={filter} areas={audit.areas} />
      {audit.lines.length === 0 ? (
        <p>{t("work:audit.empty")}</p>
      ) : (
        <Table
          caption={t("work:audit.title")}
          columns={columnsIn(locale)}
          lines={audit.lines}
          lineKey={({ id }) => String(id)}
        />
      )}
      <Pager
        locale={locale}
        label={t("work:audit.pages")}
        page={page}
        pages={Math.ceil(audit.total / auditLinesPerPage)}
        href={href}
      />
    </WorkFrame>
  );
}
