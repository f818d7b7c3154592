import { TextPage } from "@/components/layout/text-page";
import { Labelled } from "@/components/records/labelled";
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
import { listPath, recordPath } from "@/lib/kinds/address";
import type { ReportPage } from "@/lib/meetings/report/report-page";
import { ReportBody } from "./report-body";
import { nameWords, titleWords } from "./words";

type Props = { page: ReportPage; locale: Locale; site: string };

const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);

/** What happened after the report was published. It is read from the record and changes nothing above it. */
function Later({ page: { meeting, statements }, locale }: Pick<Props, "page" | "locale">) {
  const t = translator(locale);
  const said = new Map(statements.map((statement) => [statement.id, statement]));
  const followed = meeting.parts.reviewItems.flatMap(({ id, fields: { status, statusOn } }) => {
    const statement = said.get(id);
    return statement && status ? [{ statement, status, statusOn }] : [];
  });
  if (followed.length === 0) return null;
  return (
    <Section id="report-later" title={t("report:section.later")}>
      <dl className="space-y-4">
        {followed.map(({ statement: { id, text, language, shown }, status, statusOn }) => (
          <Labelled key={id} label={statusOn ? formatEdtf(statusOn, locale) : t("report:noDate")}>
            <a href={`#statement-${id}`}>
              <span lang={shown ? shown.language : language}>{shown?.text ?? text}</span>
            </a>
            <p className="font-semibold">{t(`kinds:choice.followUp.${status}`)}</p>
          </Labelled>
        ))}
      </dl>
    </Section>
  );
}

function Versions({ page: { meeting, version, versions }, locale }: Pick<Props, "page" | "locale">) {
  const t = translator(locale);
  const here = `${recordPath(locale, meeting)}/report`;
  return (
    <Section id="report-versions" title={t("report:section.versions")}>
      <ul className="space-y-1">
        {versions.map(({ number, publishedAt }) => {
          const label = t("report:versionOn", { number, date: formatDay(dayOf(publishedAt), locale) });
          return (
            <li key={number}>
              {number === version.number ? <strong>{label}</strong> : <a href={`${here}/${number}`}>{label}</a>}
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
  const path = `${recordPath(locale, meeting)}/report/${version.number}`;
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
          {isOld && (
            <Callout tone="strong">
              {t("report:newer", { number: newest.number })}{" "}
              <a href={`${recordPath(locale, meeting)}/report/${newest.number}`}>
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
