import { notFound } from "next/navigation";
import { Table } from "@/components/ui/table";
import { WorkFrame } from "@/components/work/work-frame";
import { formatInstant } from "@/lib/i18n/format";
import { readHowItIs, type SitePoint } from "@/lib/operating/how-it-is";
import { timeZoneFor } from "@/lib/records/calendar/time-zone";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("operating:title"));

/** How the site is, for administrators: what is well, and what to do about the rest. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame } = await readAdminPage(props, () => "/operation");
  const [timeZone, now] = [await timeZoneFor(actor), new Date()];
  const points = (await readHowItIs(actor, { locale, timeZone, t }, now)) ?? notFound();
  const columns = [
    { key: "what", title: t("operating:columns.what"), cell: ({ title }: SitePoint) => title },
    { key: "details", title: t("operating:columns.details"), cell: ({ details }: SitePoint) => details },
    {
      key: "todo",
      title: t("operating:columns.todo"),
      cell: ({ todo }: SitePoint) => (todo ? <strong>{todo}</strong> : t("operating:nothing")),
    },
  ];
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("operating:title") }]}
      title={t("operating:title")}
      lead={t("operating:lead", { time: formatInstant(now, locale, timeZone) })}
    >
      <Table caption={t("operating:caption")} columns={columns} lines={points} lineKey={({ name }) => name} />
    </WorkFrame>
  );
}
