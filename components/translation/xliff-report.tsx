import { Lang, type Written } from "@/components/ui/lang";
import { Table } from "@/components/ui/table";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

export type ReportLine = {
  key: string;
  /** Null: a record that is not there for this reader. */
  record: { href: string; title: Written } | null;
  /** Null: a text that the record does not have. */
  label: string | null;
  text: string;
  language: string | undefined;
  outcome: string;
};

const mostShown = 200;
const longestText = 200;

const shorten = (text: string) => (text.length > longestText ? `${text.slice(0, longestText).toWellFormed()}…` : text);

type Props = { locale: Locale; id: string; title: string; outcomeTitle: string; lines: ReportLine[] };

/** Lines of a returned file with what becomes of each. Of very many the first ones are enough to see what is the matter. */
export function XliffReport({ locale, id, title, outcomeTitle, lines }: Props) {
  const t = translator(locale);
  const columns = [
    {
      key: "record",
      title: t("translation:report.record"),
      cell: ({ record }: ReportLine) =>
        record ? (
          <a href={record.href}>
            <Lang words={record.title} />
          </a>
        ) : (
          t("translation:report.noRecord")
        ),
    },
    {
      key: "text",
      title: t("translation:report.text"),
      cell: ({ label }: ReportLine) => label ?? t("translation:report.noText"),
    },
    {
      key: "translation",
      title: t("translation:report.translation"),
      cell: ({ text, language }: ReportLine) => (
        <span lang={language} className="words">
          {shorten(text)}
        </span>
      ),
    },
    { key: "outcome", title: outcomeTitle, cell: ({ outcome }: ReportLine) => outcome },
  ];
  return (
    <WorkPart id={id} title={title}>
      <Table caption={title} columns={columns} lines={lines.slice(0, mostShown)} lineKey={({ key }) => key} />
      {lines.length > mostShown && <p>{t("translation:report.more", { count: lines.length - mostShown })}</p>}
    </WorkPart>
  );
}
