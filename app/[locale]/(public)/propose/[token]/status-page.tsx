import { FormFrame } from "@/components/proposals/form-frame";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { FactList } from "@/components/ui/fact-list";
import { PostForm } from "@/components/ui/post-form";
import { recordPath } from "@/lib/kinds/address";
import { proposalTitle } from "@/lib/proposals/describe";
import type { OwnProposal } from "./own-proposal";

/** The address is not confirmed yet; until then the proposal can be corrected. */
function Unconfirmed({ state: { locale, t, params }, proposal }: OwnProposal) {
  const token = { token: params.token };
  return (
    <>
      <div className="max-w-measure space-y-3">
        <p className="break-words">{t("proposals:status.unconfirmed", { email: proposal.email ?? "" })}</p>
        <p className="text-quiet">{t("proposals:status.nothing")}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <PostForm action="/api/proposals/again" locale={locale} hidden={token}>
          <Button second>{t("proposals:status.again")}</Button>
        </PostForm>
        <PostForm action="/api/proposals/hand-in" locale={locale} hidden={{ ...token, intent: "reopen" }}>
          <Button second>{t("proposals:status.correct")}</Button>
        </PostForm>
      </div>
    </>
  );
}

function Outcome({ state: { locale, t }, proposal }: OwnProposal) {
  const { state, record, reason } = proposal;
  const isPublic = record?.publication === "published";
  if (state === "declined")
    return (
      <Callout title={t("proposals:status.declined")}>
        <p className="font-read whitespace-pre-line">{reason}</p>
      </Callout>
    );
  if (state === "accepted")
    return (
      <div className="max-w-measure space-y-3">
        <p>{t("proposals:status.accepted")}</p>
        {isPublic && <a href={recordPath(locale, record)}>{t("proposals:status.public")}</a>}
      </div>
    );
  return (
    <p className="max-w-measure">{t(state === "held" ? "proposals:status.held" : "proposals:status.submitted")}</p>
  );
}

/** The status of a submitted proposal. */
export function statusPage(own: OwnProposal) {
  const { state, proposal } = own;
  const { locale, t, params, query, errors } = state;
  const isUnconfirmed = proposal.state === "unconfirmed";
  return (
    <FormFrame
      locale={locale}
      path={`/propose/${params.token}`}
      crumb={t("proposals:propose.title")}
      title={t(isUnconfirmed ? "proposals:status.unconfirmedTitle" : "proposals:status.title")}
      done={query.done === "again" ? t("proposals:status.sentAgain") : undefined}
      errors={errors}
      fields={[]}
      margin={
        <FactList
          lines={[
            { label: t("proposals:title"), value: <span lang={proposal.language}>{proposalTitle(proposal)}</span> },
            { label: t("proposals:reference"), value: proposal.reference },
          ]}
        />
      }
    >
      {isUnconfirmed ? <Unconfirmed {...own} /> : <Outcome {...own} />}
      <p className="max-w-measure text-quiet">{t("proposals:status.kept")}</p>
    </FormFrame>
  );
}
