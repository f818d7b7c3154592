import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { ChoiceInput, TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { formatInstant } from "@/lib/i18n/format";
import { knownLocale, languageName } from "@/lib/i18n/locales";
import type { ReportDesk } from "@/lib/meetings/report/draft";
import type { PageContext } from "@/lib/routes/form-state";

export const reportDeskFields = ["summary", "dissent", "part", "words", "reason", "sure", "answer", "remark"] as const;

type Props = { page: PageContext; id: string; desk: ReportDesk };

/** The host's summary, and which dissent readers see. */
export function ReportSummaryPart({ page, id, desk: { report, draft, dissent } }: Props) {
  const { locale, t, form } = page;
  const hidden = { id, version: form.value("version") ?? String(report?.version ?? 0) };
  const isTyped = form.value("version") !== undefined;
  return (
    <WorkPart id="summary-part" title={t("report:summary.title")}>
      <PostForm action="/api/admin/meetings/report" locale={locale} hidden={hidden} labelledBy="summary-part-title">
        <TextArea
          id="summary"
          name="summary"
          rows={10}
          lang={draft.source === locale ? undefined : draft.source}
          label={t("report:summary.label")}
          hint={t("report:summary.hint", { language: languageName(draft.source, locale) })}
          value={form.value("summary") ?? report?.summary ?? ""}
          error={form.error("summary")}
        />
        {dissent.length > 0 && (
          <ChoiceInput
            id="dissent"
            name="dissent"
            legend={t("report:dissent.legend")}
            hint={t("report:dissent.hint")}
            error={form.error("dissent")}
            choices={dissent.map((one) => ({
              ...{ value: one.id, label: `${one.text} – ${one.words.join(" · ")}` },
              checked: isTyped ? form.values("dissent").includes(one.id) : one.isShown,
              ...(one.language === locale ? {} : { lang: knownLocale(one.language) }),
            }))}
          />
        )}
        <Button>{t("report:summary.save")}</Button>
      </PostForm>
    </WorkPart>
  );
}

/** Publishes the report that is on the page. */
export function PublishPart({ page, id, desk: { mark, versions, open } }: Props) {
  const { locale, t, form } = page;
  const number = (versions[0]?.number ?? 0) + 1;
  const isCorrection = versions.some(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <WorkPart id="publish" title={t("report:publish.title")}>
      <p className="max-w-measure">{t("report:publish.lead")}</p>
      {open > 0 && <p className="max-w-measure">{t("report:publish.open", { statements: open })}</p>}
      <PostForm
        action="/api/admin/meetings/report-publish"
        locale={locale}
        hidden={{ id, seen: mark }}
        labelledBy="publish-title"
        decides
      >
        {isCorrection && (
          <TextArea
            id="reason"
            name="reason"
            rows={2}
            label={t("report:publish.reason")}
            hint={t("report:publish.reasonHint")}
            value={form.value("reason") ?? ""}
            error={form.error("reason")}
          />
        )}
        <Button>{t("report:publish.button", { number })}</Button>
      </PostForm>
    </WorkPart>
  );
}

type VersionsProps = {
  page: PageContext;
  id: string;
  desk: ReportDesk;
  here: string;
  timeZone: string;
  isHost: boolean;
};

/** What was published, and how it is withdrawn. */
export function VersionsPart({ page, id, desk: { versions }, here, timeZone, isHost }: VersionsProps) {
  const { locale, t } = page;
  if (versions.length === 0) return null;
  return (
    <WorkPart id="versions" title={t("report:section.versions")}>
      <ul className="space-y-4">
        {versions.map(({ number, publishedAt, by, reason, withdrawnAt }) => (
          <li key={number} className="words max-w-measure space-y-1">
            <p>
              {withdrawnAt ? (
                t("report:version", { number })
              ) : (
                <a href={`${here}/${number}`}>{t("report:version", { number })}</a>
              )}
              <span className="text-quiet">
                {" · "}
                {[by, formatInstant(publishedAt, locale, timeZone)].filter(Boolean).join(" · ")}
              </span>
            </p>
            {reason && <p className="text-quiet">{reason}</p>}
            {withdrawnAt ? (
              <p>{t("report:withdraw.since", { date: formatInstant(withdrawnAt, locale, timeZone) })}</p>
            ) : (
              isHost && <WithdrawForm page={page} id={id} number={number} />
            )}
          </li>
        ))}
      </ul>
    </WorkPart>
  );
}

function WithdrawForm({ page: { locale, t, form }, id, number }: { page: PageContext; id: string; number: number }) {
  const isThis = form.value("number") === String(number);
  return (
    <Details summary={t("report:withdraw.title", { number })} open={isThis}>
      <PostForm
        action="/api/admin/meetings/report-withdraw"
        locale={locale}
        hidden={{ id, number: String(number) }}
        decides
      >
        <p>{t("report:withdraw.lead")}</p>
        <ChoiceInput
          id={isThis ? "sure" : `sure-${number}`}
          name="sure"
          legend={t("report:withdraw.title", { number })}
          error={isThis ? form.error("sure") : undefined}
          choices={[{ value: "yes", label: t("report:withdraw.sure") }]}
        />
        <Button second>{t("report:withdraw.button", { number })}</Button>
      </PostForm>
    </Details>
  );
}
