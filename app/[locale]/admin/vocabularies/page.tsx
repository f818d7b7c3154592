import { notFound } from "next/navigation";
import { Table } from "@/components/ui/table";
import { WorkFrame } from "@/components/work/work-frame";
import { formatNumber } from "@/lib/i18n/format";
import { listVocabularies } from "@/lib/records/vocabularies/list";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("work:vocabularies.title"));

/** The controlled vocabularies. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame } = await readAdminPage(props, () => "/vocabularies");
  const vocabularies = (await listVocabularies(actor)) ?? notFound();
  type Line = (typeof vocabularies)[number];
  const columns = [
    {
      key: "name",
      title: t("work:vocabularies.vocabulary"),
      cell: ({ name }: Line) => (
        <a href={`/${locale}/admin/vocabularies/${name}`} className="target">
          {t(`work:vocabularies.name.${name}`)}
        </a>
      ),
    },
    {
      key: "terms",
      title: t("work:vocabularies.terms"),
      number: true,
      cell: ({ terms }: Line) => formatNumber(terms, locale),
    },
  ];
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("work:vocabularies.title") }]}
      title={t("work:vocabularies.title")}
      lead={t("work:vocabularies.lead")}
    >
      <Table
        caption={t("work:vocabularies.title")}
        columns={columns}
        lines={vocabularies}
        lineKey={({ name }) => name}
      />
    </WorkFrame>
  );
}
