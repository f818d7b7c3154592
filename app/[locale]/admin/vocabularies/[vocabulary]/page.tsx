import { notFound } from "next/navigation";
import { ExportForm } from "@/components/admin/export/export-form";
import { termColumns } from "@/components/admin/vocabularies/term-columns";
import { ButtonLink } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { WorkFrame } from "@/components/work/work-frame";
import { vocabularies } from "@/lib/kinds/vocabularies";
import { readVocabulary } from "@/lib/records/vocabularies/list";
import { queryString } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../../admin-page";

export const generateMetadata = adminTitle((t, { vocabulary }) => {
  const name = vocabularies.find((item) => item === vocabulary);
  return name ? t(`work:vocabularies.name.${name}`) : t("work:vocabularies.title");
});

/** The terms of one vocabulary, with how often each is used. */
export default async function Page(props: AdminProps<{ vocabulary: string }>) {
  const { locale, t, actor, frame, params, query } = await readAdminPage(
    props,
    ({ vocabulary }) => `/vocabularies/${vocabulary}`,
  );
  const name = vocabularies.find((item) => item === params.vocabulary) ?? notFound();
  const terms = (await readVocabulary(actor, name)) ?? notFound();
  const here = `/${locale}/admin/vocabularies/${name}`;
  const done = (["saved", "removed", "merged"] as const).find((item) => item === query.done);
  return (
    <WorkFrame
      {...frame}
      crumbs={[
        { href: `/${locale}/admin/vocabularies`, label: t("work:vocabularies.title") },
        { label: t(`work:vocabularies.name.${name}`) },
      ]}
      title={t(`work:vocabularies.name.${name}`)}
      done={query.done === "separated" ? t("rounds:term.separated") : done && t(`work:vocabularies.${done}`)}
      aside={<ButtonLink href={`${here}/new`}>{t("work:vocabularies.add")}</ButtonLink>}
    >
      <Table
        caption={t(`work:vocabularies.name.${name}`)}
        columns={termColumns(locale, terms, here)}
        lines={terms}
        lineKey={({ id }) => id}
      />
      <ExportForm locale={locale} list="vocabulary" query={queryString({ vocabulary: name })} />
    </WorkFrame>
  );
}
