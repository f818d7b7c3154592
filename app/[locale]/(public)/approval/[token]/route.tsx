import { drawPreview } from "@/app/draw-preview";
import { type PublicDocument, publicPage } from "@/app/public-page";
import { ApprovalAnswer, ApprovalThanks } from "@/components/proposals/approval-answer";
import { FormFrame } from "@/components/proposals/form-frame";
import { PreviewBar } from "@/components/site/preview-bar";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorSummary } from "@/components/ui/error-summary";
import { formatDay } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/server";
import { commentable } from "@/lib/proposals/approvals/answer";
import { type ApprovalDetails, readApprovalRequest } from "@/lib/proposals/approvals/read";
import { previewView } from "@/lib/records/admin/preview";
import { openMedia } from "@/lib/records/media/preview";
import { setPageStatus } from "@/lib/serving/page";
import { type ProposeState, privateHead, readProposeState } from "../../propose/form-state";

type State = ProposeState<{ token: string }>;

const fieldLabel = (t: Translate, name: string) => (t as (key: string) => string)(`kinds:field.${name}`);

function Introduction({ state: { locale, t }, asked }: { state: State; asked: ApprovalDetails }) {
  const { note, askedBy, expiresAt, language } = asked;
  const date = formatDay(expiresAt.toISOString().slice(0, 10), locale);
  return (
    <>
      <p className="font-read text-lead text-quiet">{t("proposals:approval.lead")}</p>
      {note && (
        <Callout title={t("proposals:approval.note", { name: askedBy.name })}>
          <p lang={language === locale ? undefined : language} className="font-read whitespace-pre-line">
            {note}
          </p>
        </Callout>
      )}
      <p className="text-note text-quiet">{t("proposals:approval.until", { date })}</p>
    </>
  );
}

const isOver = (state: ApprovalDetails["state"]): state is "approved" | "declined" =>
  state === "approved" || state === "declined";

/** The request with the ways to answer it; after an answer, a thank-you. */
function Answer({ state, asked }: { state: State; asked: ApprovalDetails & { stamp: string } }) {
  const { locale, t, params, query, typed, errors } = state;
  const summary = Object.entries(errors).map(([field, text]) => ({ href: field ? `#${field}` : "#answer", text }));
  const fields = commentable(asked).map((value) => ({ value, label: fieldLabel(t, value) }));
  return (
    <section id="answer" aria-labelledby="answer-title" className="no-print mt-16 border-t-2 border-thread pt-8">
      <div className="max-w-measure space-y-6">
        <h2 id="answer-title" className="font-read text-head">
          {t("proposals:approval.title")}
        </h2>
        {asked.state !== "asked" && asked.state !== "withdrawn" && (
          <ApprovalThanks locale={locale} state={asked.state} asker={asked.askedBy.name} />
        )}
        {query.done === "comment" && <p role="status">{t("proposals:approval.kept")}</p>}
        <ErrorSummary title={t("proposals:propose.errors")} errors={summary} />
        {!isOver(asked.state) && (
          <>
            <Introduction state={state} asked={asked} />
            <ApprovalAnswer
              locale={locale}
              token={params.token}
              stamp={asked.stamp}
              fields={fields}
              comments={asked.comments}
              values={typed ?? {}}
              errors={errors}
            />
          </>
        )}
      </div>
    </section>
  );
}

function DeadLink({ state: { locale, t, params } }: { state: State }) {
  return (
    <FormFrame
      locale={locale}
      path={`/approval/${params.token}`}
      crumb={t("proposals:approval.deadTitle")}
      title={t("proposals:approval.deadTitle")}
    >
      <EmptyState title={t("proposals:approval.dead")} />
    </FormFrame>
  );
}

/** Draws the text as it will look once published, for the person asked to approve it. */
async function drawAsked(state: State): Promise<PublicDocument> {
  const { locale, t, params, now } = state;
  const asked = await readApprovalRequest(params.token, now);
  const view =
    asked && (await previewView({ kind: asked.record.kind, id: asked.recordId, revision: asked.revisionId }, locale));
  if (!asked || !view) {
    setPageStatus(410);
    return { head: privateHead(t("proposals:approval.deadTitle")), body: <DeadLink state={state} /> };
  }
  const signed = await openMedia(view, asked.expiresAt, now);
  const body = (
    <>
      <PreviewBar
        notice={t("proposals:approval.barName", { name: asked.askedBy.name })}
        back={<a href="#answer">{t("proposals:approval.toAnswer")}</a>}
      />
      {await drawPreview(signed, locale, <Answer state={state} asked={asked} />)}
    </>
  );
  return { head: privateHead(t("proposals:approval.title")), body };
}

/** Opening the page changes nothing. */
export const GET = publicPage<{ token: string }>(async (asked) => {
  return drawAsked(await readProposeState(asked));
});
