import { MoreLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Lang } from "@/components/ui/lang";
import { Table } from "@/components/ui/table";
import { WorkFrame } from "@/components/work/work-frame";
import { languageLabel } from "@/lib/i18n/locales";
import { readWaitingTranslations, type WaitingTranslation } from "@/lib/records/waiting-translations";
import { workspacePath } from "@/lib/translation/translation-form";
import { type AdminProps, adminTitle } from "../admin-page";
import { readWorkPage } from "../work-page";

export const generateMetadata = adminTitle((t) => t("translation:desk.title"));

/** The translations that wait for somebody to read them. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame } = await readWorkPage(props, () => "/translations");
  const waiting = await readWaitingTranslations(actor, locale);
  const columns = [
    {
      key: "record",
      title: t("translation:desk.record"),
      cell: ({ id, kind, recordId, language, title }: WaitingTranslation) => (
        <a href={workspacePath(locale, { kind, id: recordId, language, revision: id })}>
          <Lang
            words={
              title && title.language !== locale
                ? { text: title.text, lang: title.language }
                : (title?.text ?? recordId)
            }
          />
        </a>
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
    <WorkFrame {...frame} title={t("translation:desk.title")}>
      {waiting.length === 0 ? (
        <EmptyState title={t("translation:desk.nothing")} />
      ) : (
        <Table caption={t("translation:desk.waiting")} columns={columns} lines={waiting} lineKey={({ id }) => id} />
      )}
      <MoreLink href={`/${locale}/admin/coverage`}>{t("translation:coverage.title")}</MoreLink>
    </WorkFrame>
  );
}
