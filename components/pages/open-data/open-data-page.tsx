import { OperatorContact } from "@/components/pages/operator-contact";
import { TextArticle, WrittenText } from "@/components/pages/text-article";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { ColumnTables, type KindColumns } from "./column-tables";
import { type FilesByName, FileTable } from "./file-table";

type Props = {
  locale: Locale;
  files: FilesByName;
  madeAt: Date | null;
  columns: KindColumns[];
  contact: string | undefined;
  site: string;
};

/** What data there is, under which licence, how often it is made, and what each column means. */
export function OpenDataPage({ locale, files, madeAt, columns, contact, site }: Props) {
  const t = translator(locale);
  const part = (id: "what" | "licence" | "often" | "programs" | "linked" | "followed") => ({
    id,
    title: t(`data:page.${id}.title`),
    body: <WrittenText text={t(`data:page.${id}.text`, { locale, site })} />,
  });
  const made = madeAt
    ? t("data:page.files.made", { date: formatDay(madeAt.toISOString().slice(0, 10), locale) })
    : t("data:page.files.none");
  return (
    <TextArticle
      locale={locale}
      path="/open-data"
      title={t("pages:site.pages.open-data")}
      lead={t("data:page.lead")}
      parts={[
        part("what"),
        part("licence"),
        part("often"),
        {
          id: "files",
          title: t("data:page.files.title"),
          body: (
            <>
              <WrittenText text={`${t("data:page.files.text")} ${made}`} />
              <FileTable locale={locale} files={files} />
            </>
          ),
        },
        {
          id: "columns",
          title: t("data:page.columns.title"),
          body: (
            <>
              <WrittenText text={t("data:page.columns.text")} />
              <ColumnTables locale={locale} tables={columns} />
            </>
          ),
        },
        part("programs"),
        part("linked"),
        part("followed"),
        {
          id: "contact",
          title: t("data:page.contact.title"),
          body: <OperatorContact address={contact} locale={locale} />,
        },
      ]}
    />
  );
}
