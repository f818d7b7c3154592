import { notFound } from "next/navigation";
import { ExportForm } from "@/components/admin/export/export-form";
import { ReferenceWords } from "@/components/admin/references/described";
import { Button, ButtonLink } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { Table } from "@/components/ui/table";
import { Pager } from "@/components/work/pager";
import { WorkFrame } from "@/components/work/work-frame";
import { listReferences, type ReferenceList, referencesPerPage } from "@/lib/records/references/list";
import { firstValue, pageNumber, queryString } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("work:references.title"));

type Line = ReferenceList["lines"][number];

/** The literature that records cite. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, form, query } = await readAdminPage(props, () => "/references");
  const [words, page] = [firstValue(query.q), pageNumber(query.page)];
  const { lines, usage, total } = (await listReferences(actor, words, page)) ?? notFound();
  const here = `/${locale}/admin/references`;
  const done = (["saved", "merged", "removed"] as const).find((outcome) => outcome === query.done);
  const taken = query.done === "taken" ? Number(firstValue(query.taken)) || 0 : null;
  const count = (id: string) => usage.get(id) ?? 0;
  const columns = [
    {
      key: "reference",
      title: t("work:references.publication"),
      cell: (line: Line) => <ReferenceWords reference={line} />,
    },
    {
      key: "usage",
      title: t("work:references.usage"),
      cell: ({ id }: Line) =>
        count(id) > 0 ? t("work:references.usageCount", { count: count(id) }) : t("work:references.unused"),
    },
    {
      key: "change",
      title: t("work:references.change"),
      cell: ({ id, title }: Line) => (
        <a href={`${here}/${id}`} className="target">
          {t("work:references.change")} <span className="sr-only">{title}</span>
        </a>
      ),
    },
  ];
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("work:references.title") }]}
      title={t("work:references.title")}
      lead={t("work:references.lead")}
      done={taken === null ? done && t(`work:references.${done}`) : t("work:references.taken", { count: taken })}
      errors={form.summary()}
      aside={
        <span className="flex flex-wrap gap-4">
          <ButtonLink href={`${here}/new`}>{t("work:references.add")}</ButtonLink>
          <a href={`${here}/import`} className="target">
            {t("work:references.import")}
          </a>
        </span>
      }
    >
      <form action={here} className="max-w-measure space-y-3">
        <TextInput id="q" name="q" type="search" label={t("work:references.search")} value={words} />
        <Button second>{t("work:references.find")}</Button>
      </form>
      {lines.length === 0 ? (
        <p>{t("work:references.nothing")}</p>
      ) : (
        <Table
          caption={t("work:references.count", { count: total })}
          columns={columns}
          lines={lines}
          lineKey={({ id }) => id}
        />
      )}
      <Pager
        locale={locale}
        label={t("work:references.pages")}
        page={page}
        pages={Math.ceil(total / referencesPerPage)}
        href={(number) => `${here}${queryString({ q: words, page: String(number) })}`}
      />
      {total > 0 && <ExportForm locale={locale} list="references" query={queryString({ q: words })} />}
    </WorkFrame>
  );
}
