import { Details } from "@/components/ui/details";
import { Lang } from "@/components/ui/lang";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ReportLine } from "@/lib/records/translation/xliff/report";

const maxShown = 300;
const longestText = 200;

const shorten = (text: string) => (text.length > longestText ? `${text.slice(0, longestText).toWellFormed()}…` : text);

function Lines({ locale, lines }: { locale: Locale; lines: readonly ReportLine[] }) {
  const t = translator(locale);
  return (
    <dl className="max-w-wide divide-y divide-rule border-y border-rule">
      {lines.map(({ key, label, text, language, outcome }) => (
        <div key={key} className="gap-6 py-2 sm:grid sm:grid-cols-[14rem_minmax(0,1fr)]">
          <dt className="text-note text-quiet">{label ?? t("translation:report.noText")}</dt>
          <dd>
            {outcome}
            {text.trim() && (
              <span lang={language} className="block font-read break-words whitespace-pre-line text-quiet">
                {shorten(text)}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Title({ locale, line: { record } }: { locale: Locale; line: ReportLine }) {
  if (!record) return translator(locale)("translation:report.noRecord");
  return <Lang words={record.title} />;
}

type Props = {
  locale: Locale;
  id: string;
  title: string;
  lines: readonly ReportLine[];
  /** Shows records unfolded, for lines that need attention. */
  open?: boolean;
};

/** Lines of a returned file by record. Long lists are cut: the first lines show what is wrong. */
export function XliffReport({ locale, id, title, lines, open = false }: Props) {
  const t = translator(locale);
  const records = [...Map.groupBy(lines.slice(0, maxShown), ({ record }) => record?.href ?? "")];
  return (
    <WorkPart id={id} title={title}>
      {records.map(([href, own]) => (
        <Details
          key={href}
          open={open}
          summary={
            <>
              <Title locale={locale} line={own[0]!} />{" "}
              <span className="font-normal text-quiet">{t("translation:report.texts", { count: own.length })}</span>
            </>
          }
        >
          <Lines locale={locale} lines={own} />
          {href && (
            <a href={href} className="target mt-2">
              {t("translation:report.toRecord")}
            </a>
          )}
        </Details>
      ))}
      {lines.length > maxShown && <p>{t("translation:report.more", { count: lines.length - maxShown })}</p>}
    </WorkPart>
  );
}
