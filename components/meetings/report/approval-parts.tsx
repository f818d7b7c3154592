import { Button } from "@/components/ui/button";
import { ChoiceInput, TextArea } from "@/components/ui/field";
import { Lang } from "@/components/ui/lang";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ReportApprovalLine } from "@/lib/meetings/report/approvals";
import type { PageContext } from "@/lib/routes/form-state";
import { nameWords } from "./words";

/** "the chair", "visit 2" */
export function whoseApproval({ number }: ReportApprovalLine, locale: Locale): string {
  const t = translator(locale);
  return number ? t("report:approval.visit", { number }) : t("report:approval.chair");
}

type LineProps = { line: ReportApprovalLine; locale: Locale; source: Locale; timeZone: string };

/** "Visit 2 (Escola Pau Vila): approved · 3 June 2028 at 10:12" */
function ApprovalText({ line, locale, source, timeZone }: LineProps) {
  const t = translator(locale);
  const { school, standing, words, saidAt, by } = line;
  const said = saidAt && formatInstant(saidAt, locale, timeZone);
  return (
    <li className="words max-w-measure">
      <span className="font-semibold">{whoseApproval(line, locale)}</span>
      {school && (
        <>
          {" ("}
          <Lang words={nameWords(school.names, locale, source)} />)
        </>
      )}
      : {t(`report:standing.${standing}`)}
      {said && <span className="text-quiet"> · {[by, said].filter(Boolean).join(" · ")}</span>}
      {words && <p className="whitespace-pre-line text-quiet">{words}</p>}
    </li>
  );
}

type Props = {
  page: PageContext;
  id: string;
  lines: readonly ReportApprovalLine[];
  source: Locale;
  timeZone: string;
  /** When everybody was asked. */
  askedAt: Date | null;
  /** Names the whole text. */
  mark: string;
  isHost: boolean;
};

/** Who has approved the report, and what a host does about those who have not. */
export function ApprovalPart({ page, id, lines, source, timeZone, askedAt, mark, isHost }: Props) {
  const { locale, t, form } = page;
  const open = lines.filter(({ standing }) => standing !== "approved" && standing !== "waived");
  return (
    <WorkPart id="approvals" title={t("report:approval.title")}>
      <p className="max-w-measure">{t("report:approval.lead")}</p>
      <ul className="list-disc space-y-2 ps-5">
        {lines.map((line) => (
          <ApprovalText key={line.visitId ?? ""} {...{ line, locale, source, timeZone }} />
        ))}
      </ul>
      {askedAt && (
        <p className="text-quiet">{t("report:approval.asked", { date: formatInstant(askedAt, locale, timeZone) })}</p>
      )}
      {isHost && open.length > 0 && (
        <PostForm action="/api/admin/meetings/report-ask" locale={locale} hidden={{ id }}>
          <Button second>{t("report:approval.ask")}</Button>
        </PostForm>
      )}
      {isHost && open.length > 0 && (
        <PostForm action="/api/admin/meetings/report-waiver" locale={locale} hidden={{ id, seen: mark }} decides>
          <ChoiceInput
            id="part"
            name="part"
            one
            legend={t("report:waive.part")}
            error={form.error("part")}
            choices={open.map((line) => ({
              value: line.visitId ?? "chair",
              label: whoseApproval(line, locale),
              checked: form.value("part") === (line.visitId ?? "chair"),
            }))}
          />
          <TextArea
            id="words"
            name="words"
            rows={2}
            label={t("report:waive.words")}
            hint={t("report:waive.hint")}
            value={form.value("words") ?? ""}
            error={form.error("words")}
          />
          <Button second>{t("report:waive.button")}</Button>
        </PostForm>
      )}
    </WorkPart>
  );
}

type AnswerProps = {
  locale: Locale;
  action: string;
  hidden: Record<string, string>;
  value: (name: string) => string | undefined;
  error: (name: string) => string | undefined;
};

/** Approves what was read, or asks for a change. */
export function ApprovalForm({ locale, action, hidden, value, error }: AnswerProps) {
  const t = translator(locale);
  return (
    <PostForm action={action} locale={locale} hidden={hidden} labelledBy="approve-title" decides>
      <ChoiceInput
        id="answer"
        name="answer"
        one
        legend={t("report:approve.legend")}
        error={error("answer")}
        choices={(["approved", "changes"] as const).map((answer) => ({
          ...{ value: answer, label: t(`report:approve.${answer}`), checked: value("answer") === answer },
        }))}
      />
      <TextArea
        id="remark"
        name="remark"
        rows={3}
        label={t("report:approve.remark")}
        hint={t("report:approve.remarkHint")}
        value={value("remark") ?? ""}
        error={error("remark")}
      />
      <Button>{t("hosting:answer.send")}</Button>
    </PostForm>
  );
}
