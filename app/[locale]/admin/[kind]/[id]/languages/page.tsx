import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/admin/admin-frame";
import { RecordTabs } from "@/components/admin/record-tabs";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { Table } from "@/components/ui/table";
import { type Locale, languageLabel, locales } from "@/lib/i18n/locales";
import { workspacePath } from "@/lib/records/translation/form";
import { readTranslatable } from "@/lib/records/translation/page";
import { translationWork } from "@/lib/records/translation/work";
import { readDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";
import { type AdminProps, adminPath, adminTitle, readAdminPage, requireKind } from "../../../admin-page";
import { recordTabList } from "../record-tab-list";

export const generateMetadata = adminTitle((t) => t("translation:title"));

/** Where a record stands in each language, and which of them is the original. */
export default async function Page(props: AdminProps<{ kind: string; id: string }>) {
  const { locale, t, visitor, params, query, frame } = await readAdminPage(
    props,
    ({ kind, id }) => `/${kind}/${id}/languages`,
  );
  const kind = requireKind(params.kind);
  const translatable = (await readTranslatable(visitor.actor, kind, params.id, locale)) ?? notFound();
  const { stored, title, ways } = translatable;
  const source = stored.record.sourceLanguage as Locale;
  const draft = await readDraft(query.draft, new Date());
  const lines = locales.map((language) => {
    const isSource = language === source;
    const { state } = translationWork(stored, language);
    const translation = stored.translations[language];
    return {
      language,
      isSource,
      state: t(`translation:state.${isSource ? "source" : state}`),
      isPublished: translation?.published ?? false,
      isMachine: !isSource && translation?.provenance === "machine",
    };
  });
  type Line = (typeof lines)[number];
  const columns = [
    {
      key: "language",
      title: t("translation:language"),
      cell: ({ language, isSource }: Line) =>
        isSource ? (
          languageLabel(language, locale)
        ) : (
          <a href={workspacePath(locale, { kind, id: stored.record.id, language })}>
            {languageLabel(language, locale)}
          </a>
        ),
    },
    { key: "state", title: t("translation:stateLabel"), cell: ({ state }: Line) => state },
    {
      key: "visible",
      title: t("translation:visible"),
      cell: ({ isPublished, isMachine }: Line) =>
        `${t(isPublished ? "translation:public" : "translation:notPublic")}${isMachine ? `, ${t("translation:byMachine")}` : ""}`,
    },
  ];
  const errors = (draft?.errors ?? []).map(({ key }) => ({ href: "#source-language", text: errorText(locale, key) }));
  const others = locales.filter((language) => language !== source && stored.translations[language]);
  return (
    <AdminFrame
      {...frame}
      crumbs={[
        { href: adminPath(locale, kind), label: t(`kinds:plural.${kind}`) },
        {
          href: adminPath(locale, kind, stored.record.id),
          label: { text: title.text, ...(title.language === locale ? {} : { lang: title.language }) },
        },
        { label: t("translation:title") },
      ]}
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
        <Table caption={t("translation:title")} columns={columns} lines={lines} lineKey={({ language }) => language} />
        {ways.edit && others.length > 0 && (
          <PostForm
            action="/api/admin/translations/source-language"
            locale={locale}
            hidden={{ kind, id: stored.record.id }}
            labelledBy="source-title"
          >
            <h2 id="source-title" className="font-read text-lead">
              {t("translation:source.title")}
            </h2>
            <SelectField
              id="source-language"
              name="language"
              label={t("translation:language")}
              hint={t("translation:source.hint")}
              {...(errors[0] ? { error: errors[0].text } : {})}
              choices={others.map((language) => ({ value: language, label: languageLabel(language, locale) }))}
            />
            <Button second>{t("translation:source.change")}</Button>
          </PostForm>
        )}
      </div>
    </AdminFrame>
  );
}
