import { RoundBar } from "@/components/rounds/round-bar";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { RoundView } from "@/lib/records/rounds/read-round";
import type { ReviewedProposalProps } from "./reviewed-proposal-props";

type Decision = { intent: string; label: string; hint?: string };

/** The possible decisions, the most frequent one first. */
function possibleDecisions({ page: { t }, reviewed: { proposal, mayInvite } }: ReviewedProposalProps): Decision[] {
  const spam = { intent: "spam", label: t("proposals:admin.spam") };
  const { state, type } = proposal;
  if (state === "spam") return [{ intent: "release", label: t("proposals:admin.notSpam") }];
  if (state === "held") return [{ intent: "release", label: t("proposals:admin.release") }, spam];
  if (state !== "submitted") return [];
  if (type === "mistake")
    return [
      { intent: "accept", label: t("proposals:admin.putRight"), hint: t("proposals:admin.putRightHint") },
      { intent: "decline", label: t("proposals:admin.notMistaken") },
      spam,
    ];
  const hint = t(mayInvite ? "proposals:admin.acceptHint" : "proposals:admin.acceptHintAlone");
  return [
    { intent: "accept", label: t("proposals:admin.accept"), hint },
    { intent: "sendBack", label: t("proposals:admin.sendBack") },
    { intent: "decline", label: t("proposals:admin.decline") },
    spam,
  ];
}

/** The form to decide, with a text that is sent to the author. */
export function ProposalDecision(props: ReviewedProposalProps & { round: RoundView | null }) {
  const { page, reviewed, round } = props;
  const { locale, t, form } = page;
  const { id, type, state: standing } = reviewed.proposal;
  const [first, ...others] = possibleDecisions(props);
  if (!first) return round && <RoundBar locale={locale} round={round} />;
  const isReport = type === "mistake";
  return (
    <WorkPart id="decide" title={t("proposals:admin.decide")}>
      <PostForm
        action="/api/admin/proposals"
        locale={locale}
        hidden={{ id, next: round?.next }}
        labelledBy="decide-title"
      >
        {first.hint && <p className="max-w-measure text-quiet">{first.hint}</p>}
        {standing === "submitted" && (
          <TextArea
            {...form.field("reason")}
            rows={4}
            label={t(isReport ? "proposals:admin.reportReason" : "proposals:admin.reason")}
            hint={t(isReport ? "proposals:admin.reportReasonHint" : "proposals:admin.reasonHint")}
          />
        )}
        <div className="flex flex-wrap gap-3">
          {[...(round ? [] : [first]), ...others].map(({ intent, label }) => (
            <Button key={intent} second={intent !== first.intent} name="intent" value={intent}>
              {label}
            </Button>
          ))}
        </div>
        {round && (
          <RoundBar locale={locale} round={round}>
            <Button name="intent" value={first.intent}>
              {t("rounds:andNext", { action: first.label })}
            </Button>
          </RoundBar>
        )}
      </PostForm>
    </WorkPart>
  );
}
