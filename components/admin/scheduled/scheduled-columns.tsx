import { formatInstant } from "@/lib/i18n/format";
import { languageLabel } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import type { ScheduledLine } from "@/lib/records/review/scheduled";
import { errorText } from "@/lib/routes/error-text";
import type { PageContext } from "@/lib/routes/form-state";
import { ScheduledForm } from "./scheduled-form";

export const scheduledKey = ({ type, id, language }: ScheduledLine) => [type, id, language ?? ""].join("-");

/** The columns of the list of what is scheduled; the last one holds a form to change or withdraw the time. */
export function scheduledColumns(page: PageContext, here: string) {
  const { locale, t } = page;
  const pathOf = ({ type, id, kind, recordId }: ScheduledLine) =>
    `${adminPath(locale, kind, recordId)}${type === "revision" ? `?revision=${id}` : ""}`;
  return [
    {
      key: "record",
      title: t("work:scheduled.record"),
      cell: (line: ScheduledLine) => (
        <>
          <a href={pathOf(line)} lang={line.titleLanguage} className="target">
            {line.title}
          </a>{" "}
          <span className="text-note text-quiet">{t(`kinds:kind.${line.kind}`)}</span>
        </>
      ),
    },
    {
      key: "what",
      title: t("work:scheduled.what"),
      cell: ({ language }: ScheduledLine) => (language ? languageLabel(language, locale) : t("work:scheduled.change")),
    },
    {
      key: "when",
      title: t("work:scheduled.when"),
      cell: ({ publishAt, timeZone, problem }: ScheduledLine) => (
        <>
          {formatInstant(publishAt, locale, timeZone)}
          {problem && (
            <span className="block font-semibold text-thread">
              {t("work:scheduled.notPublished")} {errorText(locale, problem)}
            </span>
          )}
        </>
      ),
    },
    { key: "by", title: t("work:scheduled.by"), cell: ({ by }: ScheduledLine) => by ?? "Xarxa" },
    {
      key: "change",
      title: t("work:scheduled.act"),
      cell: (line: ScheduledLine) => <ScheduledForm page={page} line={line} name={scheduledKey(line)} here={here} />,
    },
  ];
}
