import { XliffExportForm } from "@/components/translation/xliff-export-form";
import { XliffImportForm } from "@/components/translation/xliff-import-form";
import { Button, MoreLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextField } from "@/components/ui/field";
import { Lang } from "@/components/ui/lang";
import { PostForm } from "@/components/ui/post-form";
import { Table } from "@/components/ui/table";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { languageLabel, locales } from "@/lib/i18n/locales";
import { workspacePath } from "@/lib/records/translation/form";
import { readWaitingTranslations, type WaitingTranslation } from "@/lib/records/translation/waiting-translations";
import { readExportChoices } from "@/lib/records/translation/xliff/choices";
import { type AdminProps, adminTitle, one } from "../admin-page";
import { readWorkPage } from "../work-page";
import { takenWords } from "./taken-words";

export const generateMetadata = adminTitle((t) => t("translation:desk.title"));

const exportFields = ["city", "from", "to", "kind"] as const;

/** The translations that wait for somebody to read them, and the way to a translation office and back. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, form, query } = await readWorkPage(props, () => "/translations");
  const [waiting, choices] = await Promise.all([
    readWaitingTranslations(actor, locale),
    readExportChoices(actor, locale),
  ]);
  const first: Record<string, string | undefined> = {
    from: choices?.from,
    to: choices?.from === locale ? locales.find((code) => code !== locale) : locale,
  };
  const columns = [
    {
      key: "record",
      title: t("translation:desk.record"),
      cell: ({ id, kind, recordId, language, title, mayDecide }: WaitingTranslation) => (
        <span className="flex items-start gap-3">
          {mayDecide && (
            <input
              type="checkbox"
              name="ids"
              value={id}
              defaultChecked={form.values("ids").includes(id)}
              aria-label={t("translation:decide.choose", {
                title: title?.text ?? recordId,
                inLanguage: t(`common:language.in.${language}`),
              })}
              className="tick"
            />
          )}
          <a href={workspacePath(locale, { kind, id: recordId, language, revision: id })}>
            <Lang
              words={
                title && title.language !== locale
                  ? { text: title.text, lang: title.language }
                  : (title?.text ?? recordId)
              }
            />
          </a>
        </span>
      ),
    },
    {
      key: "language",
      title: t("translation:language"),
      cell: ({ language }: WaitingTranslation) => languageLabel(language, locale),
    },
    {
      key: "origin",
      title: t("translation:desk.from"),
      cell: ({ origin }: WaitingTranslation) => t(`translation:origin.${origin}`),
    },
    { key: "author", title: t("translation:desk.by"), cell: ({ author }: WaitingTranslation) => author ?? "–" },
  ];
  return (
    <WorkFrame
      {...frame}
      title={t("translation:desk.title")}
      lead={t("translation:desk.lead")}
      done={takenWords(locale, query)}
      errors={form.summary([...exportFields, "file", "reason"])}
    >
      {waiting.length === 0 ? (
        <EmptyState title={t("translation:desk.nothing")} />
      ) : (
        <PostForm action="/api/admin/translations/decide" locale={locale}>
          <Table caption={t("translation:desk.waiting")} columns={columns} lines={waiting} lineKey={({ id }) => id} />
          {waiting.some(({ mayDecide }) => mayDecide) && (
            <div className="space-y-6">
              <p className="max-w-measure text-quiet">{t("translation:decide.hint")}</p>
              <Button name="intent" value="accept">
                {t("translation:decide.accept")}
              </Button>
              <div className="flex flex-wrap items-end gap-4">
                <TextField
                  id="reason"
                  name="reason"
                  label={t("translation:decide.reason")}
                  value={form.value("reason")}
                  error={form.error("reason")}
                />
                <Button second name="intent" value="reject">
                  {t("translation:decide.reject")}
                </Button>
              </div>
            </div>
          )}
        </PostForm>
      )}
      <MoreLink href={`/${locale}/admin/coverage`}>{t("translation:coverage.title")}</MoreLink>
      {choices && (
        <div className="gap-x-12 gap-y-10 border-t border-rule pt-8 max-lg:space-y-10 lg:grid lg:grid-cols-2">
          <WorkPart id="export" title={t("translation:desk.export")}>
            <p className="max-w-measure text-quiet">{t("translation:desk.exportHint")}</p>
            <XliffExportForm
              locale={locale}
              cities={choices.cities}
              value={(name) => form.value(name) ?? (one(query[name]) || first[name])}
              error={form.error}
            />
          </WorkPart>
          <WorkPart id="import" title={t("translation:desk.import")}>
            <p className="max-w-measure text-quiet">{t("translation:desk.importHint")}</p>
            <XliffImportForm locale={locale} labelledBy="import-title" error={form.error("file")} />
          </WorkPart>
        </div>
      )}
    </WorkFrame>
  );
}
