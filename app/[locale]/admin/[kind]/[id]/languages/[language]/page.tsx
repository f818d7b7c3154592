import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/admin/admin-frame";
import { recordCrumbs } from "@/components/admin/record-crumbs";
import { RecordTabs } from "@/components/admin/record-tabs";
import { BesideFilter } from "@/components/translation/beside-filter";
import { NoServerNotice } from "@/components/translation/no-server-notice";
import { NextRecordLinks, OtherForms } from "@/components/translation/workspace-actions";
import { WorkspaceForm } from "@/components/translation/workspace-form";
import { TextsToDo, WorkspaceNotices, WorkspaceState } from "@/components/translation/workspace-notices";
import { ErrorSummary } from "@/components/ui/error-summary";
import { ColleaguesWhoRead } from "@/components/work/colleagues-who-read";
import { isLocale } from "@/lib/i18n/locales";
import { recordTabList } from "@/lib/records/admin/record-tabs";
import { readRound } from "@/lib/records/rounds/read-round";
import { languageBeside } from "@/lib/records/rounds/round";
import { readTranslatable } from "@/lib/records/translation/page";
import { readWorkspacePage } from "@/lib/records/translation/workspace-page";
import { firstValue } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage, requireKind } from "../../../../admin-page";

export const generateMetadata = adminTitle((t, { language }) =>
  isLocale(language)
    ? t("translation:translation", { inLanguage: t(`common:language.in.${language}`) })
    : t("translation:title"),
);

const outcomes = ["saved", "published", "scheduled", "hidden", "waiting", "submitted", "discarded"] as const;

/** A plain form with source and translation side by side, text by text. */
export default async function Page(props: AdminProps<{ kind: string; id: string; language: string }>) {
  const state = await readAdminPage(props, ({ kind, id, language }) => `/${kind}/${id}/languages/${language}`);
  const { locale, t, actor, params, query, form } = state;
  const kind = requireKind(params.kind);
  const { language } = params;
  if (!isLocale(language)) notFound();
  const translatable = (await readTranslatable(actor, kind, params.id, locale)) ?? notFound();
  const { record } = translatable.stored;
  if (record.sourceLanguage === language) notFound();
  const asked = { language, locale, revisionId: firstValue(query.revision), beside: languageBeside(query), form };
  const [page, round] = await Promise.all([
    readWorkspacePage(actor, kind, translatable, asked),
    readRound(actor, query, locale),
  ]);
  const { text: title, language: titleLanguage } = translatable.title;
  const inLanguage = t(`common:language.in.${language}`);
  const done = outcomes.find((outcome) => outcome === query.done);
  return (
    <AdminFrame
      {...state.frame}
      crumbs={recordCrumbs(
        locale,
        kind,
        { id: record.id, title: titleLanguage === locale ? title : { text: title, lang: titleLanguage } },
        { href: `/${locale}/admin/${params.kind}/${record.id}/languages`, label: t("translation:title") },
        { label: t("translation:translation", { inLanguage }) },
      )}
      title={t("translation:into", { title, inLanguage })}
      aside={<WorkspaceState locale={locale} page={page} />}
    >
      <RecordTabs label={t("admin:edit.tabs")} tabs={recordTabList(record, locale, "languages")} />
      <div className="mt-6 space-y-8">
        {done && (
          <p role="status" className="font-semibold">
            {t(`translation:done.${done}`)}
          </p>
        )}
        <ErrorSummary title={t("admin:edit.errors")} errors={page.errors} />
        <WorkspaceNotices locale={locale} page={page} />
        <p className="max-w-measure font-read text-quiet">{t("translation:lead")}</p>
        <BesideFilter locale={locale} page={page} round={firstValue(query.round)} />
        <TextsToDo locale={locale} page={page} />
        <WorkspaceForm locale={locale} page={page} round={round} />
        <OtherForms locale={locale} page={page} round={round} />
        {page.colleagues && (
          <>
            <NoServerNotice locale={locale} />
            <ColleaguesWhoRead locale={locale} language={language} colleagues={page.colleagues} />
          </>
        )}
        {!round && <NextRecordLinks locale={locale} page={page} />}
      </div>
    </AdminFrame>
  );
}
