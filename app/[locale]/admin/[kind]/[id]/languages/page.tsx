import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/admin/admin-frame";
import { recordCrumbs } from "@/components/admin/record-crumbs";
import { RecordTabs } from "@/components/admin/record-tabs";
import { LanguageTable } from "@/components/translation/language-table";
import { SourceLanguageForm } from "@/components/translation/source-language-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { recordTabList } from "@/lib/records/admin/record-tabs";
import { languageLines, possibleSources } from "@/lib/records/translation/language-lines";
import { readTranslatable } from "@/lib/records/translation/page";
import { type AdminProps, adminTitle, readAdminPage, requireKind } from "../../../admin-page";

export const generateMetadata = adminTitle((t) => t("translation:title"));

/** The translation state of a record in each language, and the choice of its source language. */
export default async function Page(props: AdminProps<{ kind: string; id: string }>) {
  const page = await readAdminPage(props, ({ kind, id }) => `/${kind}/${id}/languages`);
  const { locale, t, actor, params, query, frame, form } = page;
  const kind = requireKind(params.kind);
  const { stored, title, ways } = (await readTranslatable(actor, kind, params.id, locale)) ?? notFound();
  const { id } = stored.record;
  const errors = form.errors.map(({ text }) => ({ href: "#source-language", text }));
  const sources = possibleSources(stored);
  const crumb = { id, title: title.language === locale ? title.text : { text: title.text, lang: title.language } };
  return (
    <AdminFrame
      {...frame}
      crumbs={recordCrumbs(locale, kind, crumb, { label: t("translation:title") })}
      title={t("translation:of", { title: title.text })}
    >
      <RecordTabs label={t("admin:edit.tabs")} tabs={recordTabList(stored.record, locale, "languages")} />
      <div className="mt-6 space-y-10">
        {query.done === "sourceChanged" && (
          <p role="status" className="font-semibold">
            {t("translation:done.sourceChanged")}
          </p>
        )}
        <ErrorSummary title={t("admin:edit.errors")} errors={errors} />
        <LanguageTable locale={locale} kind={kind} recordId={id} lines={languageLines(stored)} />
        {ways.edit && sources.length > 0 && (
          <SourceLanguageForm locale={locale} hidden={{ kind, id }} languages={sources} error={errors[0]?.text} />
        )}
      </div>
    </AdminFrame>
  );
}
