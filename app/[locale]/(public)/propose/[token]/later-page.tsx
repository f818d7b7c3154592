import { FormFrame } from "@/components/proposals/form-frame";
import { Button, ButtonLink } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { AnchorHeading } from "@/components/ui/section";
import { stepPath } from "@/lib/proposals/form-schema";
import { ownAddress, typedIn } from "@/lib/proposals/read";
import { firstOpenStep } from "@/lib/proposals/schema";
import type { OwnProposal } from "./own-proposal";
import { proposalStepPath } from "./own-steps";

/** Confirms that the proposal is saved and gives the private link to it, on the page and by email. */
export async function laterPage(own: OwnProposal) {
  const { state, proposal } = own;
  const { locale, t, params, query, typed, errors } = state;
  const address = await ownAddress(locale, proposal.id);
  const email = [typed?.email ?? proposal.email ?? ""].flat()[0];
  return (
    <FormFrame
      locale={locale}
      path={proposalStepPath(own, "later")}
      crumb={t("proposals:propose.title")}
      title={t("proposals:later.title")}
      lead={<p>{t("proposals:later.text")}</p>}
      done={query.done === "sent" ? t("proposals:later.sent") : undefined}
      errors={errors}
      fields={["email"]}
    >
      <section aria-labelledby="link-title" className="max-w-measure space-y-3">
        <AnchorHeading id="link" title={t("proposals:later.link")} />
        <p className="break-all">
          <a href={address}>{address}</a>
        </p>
        <CopyButton text={address} label={t("proposals:later.copy")} done={t("proposals:later.copied")} />
      </section>
      <section aria-labelledby="mail-title" className="space-y-4">
        <AnchorHeading id="mail" title={t("proposals:later.mailTitle")} />
        <PostForm action="/api/proposals/link" locale={locale} hidden={{ token: params.token }} labelledBy="mail-title">
          <TextInput
            id="email"
            name="email"
            type="email"
            label={t("proposals:later.email")}
            value={email}
            autoComplete="email"
            {...(errors.email ? { error: errors.email } : {})}
            required
          />
          <Button>{t("proposals:later.send")}</Button>
        </PostForm>
      </section>
      <p>
        <ButtonLink second href={stepPath(locale, params.token, firstOpenStep(typedIn(proposal)) ?? "review")}>
          {t("proposals:later.on")}
        </ButtonLink>
      </p>
    </FormFrame>
  );
}
