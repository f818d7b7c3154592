import { TextPage } from "@/components/layout/text-page";
import { LanguageNotice } from "@/components/records/language-notice";
import { MediaSection } from "@/components/records/media-section";
import { formatPeriod } from "@/components/records/period";
import { titleOf } from "@/components/records/written";
import { SiteFrame } from "@/components/site/site-frame";
import { Callout } from "@/components/ui/callout";
import { FactList } from "@/components/ui/fact-list";
import { Lang, type Written } from "@/components/ui/lang";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { formatEdtf } from "@/lib/edtf/format";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath, recordPath, reportPath } from "@/lib/kinds/address";
import type { ReportPage } from "@/lib/meetings/report/report-page";
import { plainWords } from "@/lib/text/html";
import { NewsItem } from "../follow-up/promise-text";
import { ReportBody } from "./report-body";
import { nameWords, titleWords } from "./words";

type Props = { page: ReportPage; locale: Locale; site: string };

const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);

type LaterProps = Pick<Props, "page" | "locale">;

/** What the record says of a suggestion, where nobody has reported about it: "Planned", with its date. */
function RecordedState({ page: { meeting }, locale, id }: LaterProps & { id: string }) {
  const t = translator(locale);
  const { status, statusOn } = meeting.parts.reviewItems.find((item) => item.id === id)?.fields ?? {};
  if (!status) return null;
  const on = statusOn ? formatEdtf(statusOn, locale) : t("report:noDate");
  return (
    <p>
      <span className="font-semibold">{t(`kinds:choice.followUp.${status}`)}</span>, {on}
    </p>
  );
}

/** What happened after the report was published, with dates. It changes nothing above it. */
function Later({ page, locale }: LaterProps) {
  const t = translator(locale);
  const { meeting, statements, followUp, named } = page;
  const recorded = new Set(meeting.parts.reviewItems.flatMap(({ id, fields }) => (fields.status ? [id] : [])));
  const shown = statements.flatMap((statement) => {
    const news = followUp.find(({ statementId }) => statementId === statement.id);
    return news || recorded.has(statement.id) ? [{ statement, news }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <Section id="report-later" title={t("report:section.later")}>
      <ul className="space-y-6">
        {shown.map(({ statement: { id, text, language, shown: translated }, news }) => (
          <li key={id} className="max-w-measure space-y-2">
            <a href={`#statement-${id}`} lang={translated?.language ?? language} className="words">
              {translated ? plainWords(translated) : text}
            </a>
            {news && <p>{news.line}</p>}
            {news && news.reports.length > 0 ? (
              <ul className="space-y-3">
                {news.reports.map((report) => (
                  <NewsItem key={report.id} locale={locale} report={report} named={named} />
                ))}
              </ul>
            ) : (
              <RecordedState page={page} locale={locale} id={id} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Versions({ page: { meeting, version, versions }, locale }: Pick<Props, "page" | "locale">) {
  const t = translator(locale);
  return (
    <Section id="report-versions" title={t("report:section.versions")}>
      <ul className="space-y-1">
        {versions.map(({ number, publishedAt }) => {
          const label = t("report:versionOn", { number, date: formatDay(dayOf(publishedAt), locale) });
          return (
            <li key={number}>
              {number === version.number ? (
                <strong>{label}</strong>
              ) : (
                <a href={reportPath(locale, { slug: meeting.slug, number })}>{label}</a>
              )}
            </li>
          );
        })}
      </ul>
      <p className="mt-3 max-w-measure text-note text-quiet">{t("report:frozen")}</p>
      <p className="words max-w-measure text-note text-quiet">{t("report:hash", { hash: version.hash })}</p>
    </Section>
  );
}

/** The page of a version of a report. */
export function ReportDocument({ page, locale, site }: Props) {
  const t = translator(locale);
  const { meeting, version, versions, content, summary, statements, people, cards } = page;
  const path = reportPath(locale, { slug: meeting.slug, number: version.number });
  const title: Written = titleWords(content.title, locale, content.source);
  const newest = versions[0];
  const isOld = newest !== undefined && newest.number > version.number;
  const on = formatDay(dayOf(version.publishedAt), locale);
  return (
    <SiteFrame
      locale={locale}
      path={path.slice(3)}
      current="meeting"
      crumbs={[
        { href: listPath(locale, "meeting"), label: t("kinds:plural.meeting") },
        { href: recordPath(locale, meeting), label: titleOf(meeting.card, locale) },
        { label: t("report:version", { number: version.number }) },
      ]}
    >
      <TextPage
        title={
          <>
            {t("report:title")}: <Lang words={title} />
          </>
        }
        lead={t("report:versionOn", { number: version.number, date: on })}
        margin={
          <div className="space-y-4">
            <FactList
              lines={[
                {
                  label: t("records:glance.when"),
                  value: content.start && formatPeriod(content.start, content.end ?? undefined, locale),
                },
                {
                  label: t("records:glance.where"),
                  value: [
                    content.hostCity && (
                      <Lang key="city" words={nameWords(content.hostCity.names, locale, content.source)} />
                    ),
                    content.place,
                  ],
                },
              ]}
            />
            <p className="no-print">
              <PrintButton label={t("report:print")} />
            </p>
            <p className="print-only words">
              {site}
              {path}
            </p>
          </div>
        }
      >
        <div className="space-y-12">
          <LanguageNotice view={meeting} locale={locale} />
          {isOld && (
            <Callout tone="strong">
              {t("report:newer", { number: newest.number })}{" "}
              <a href={reportPath(locale, { slug: meeting.slug, number: newest.number })}>
                {t("report:open", { number: newest.number })}
              </a>
            </Callout>
          )}
          {version.reason && <Callout title={t("report:corrected")}>{version.reason}</Callout>}
          <ReportBody
            locale={locale}
            content={content}
            summary={summary}
            statements={statements}
            people={people}
            cards={cards}
          />
          <MediaSection media={meeting.parts.media} locale={locale} />
          <Later page={page} locale={locale} />
          <Versions page={page} locale={locale} />
        </div>
      </TextPage>
    </SiteFrame>
  );
}
