import { notFound } from "next/navigation";
import { CandidateList } from "@/components/admin/references/candidate-list";
import { Button } from "@/components/ui/button";
import { FileInput, TextArea } from "@/components/ui/field";
import { FileForm } from "@/components/ui/file-form";
import { WorkFrame } from "@/components/work/work-frame";
import { candidateLines } from "@/lib/records/references/candidate-lines";
import { mayChangeReferences } from "@/lib/records/references/right";
import { readDraft } from "@/lib/routes/draft";
import { firstValue } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../../admin-page";

export const generateMetadata = adminTitle((t) => t("work:references.import"));

/** Takes in references from BibTeX or RIS. Every entry is shown before it is stored. */
export default async function Page(props: AdminProps) {
  const page = await readAdminPage(props, () => "/references/import");
  const { locale, t, actor, frame, form, query } = page;
  if (!mayChangeReferences(actor)) notFound();
  const id = firstValue(query.read) || (form.errors.length === 0 ? firstValue(query.draft) : "");
  const text = id ? (await readDraft(id, new Date()))?.values.text : undefined;
  const lines = typeof text === "string" ? await candidateLines(text, locale) : [];
  const list = `/${locale}/admin/references`;
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: list, label: t("work:references.title") }, { label: t("work:references.import") }]}
      title={t("work:references.import")}
      lead={t("work:references.importLead")}
      errors={form.summary(["file", "text", "take"])}
    >
      {lines.length > 0 ? (
        <CandidateList page={page} text={id} lines={lines} />
      ) : (
        <FileForm action="/api/admin/references/read" locale={locale}>
          <FileInput
            id="file"
            name="file"
            label={t("work:references.file")}
            accept=".bib,.ris,.txt"
            error={form.error("file")}
          />
          <TextArea
            id="text"
            name="text"
            rows={10}
            label={t("work:references.text")}
            value={query.read ? undefined : form.value("text")}
            error={form.error("text")}
          />
          <Button>{t("work:references.read")}</Button>
        </FileForm>
      )}
    </WorkFrame>
  );
}
