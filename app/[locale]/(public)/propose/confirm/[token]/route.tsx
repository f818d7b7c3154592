import { publicPage } from "@/app/public-page";
import { FormFrame } from "@/components/proposals/form-frame";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PostForm } from "@/components/ui/post-form";
import { readConfirming } from "@/lib/proposals/submit";
import { setPageStatus } from "@/lib/serving/page";
import { privateHead, readProposeState } from "../../form-state";

/** Shows the button that confirms an email address. Opening the page changes nothing. */
export const GET = publicPage<{ token: string }>(async (asked) => {
  const { locale, t, params, errors, now } = await readProposeState(asked);
  const confirming = await readConfirming(params.token, now);
  const title = t(confirming ? "proposals:confirm.title" : "proposals:confirm.deadTitle");
  const frame = { locale, path: `/propose/confirm/${params.token}`, crumb: t("proposals:propose.title"), title };
  const head = privateHead(title);
  if (!confirming) {
    setPageStatus(410);
    const body = (
      <FormFrame {...frame}>
        <EmptyState title={t("proposals:confirm.dead")} />
      </FormFrame>
    );
    return { head, body };
  }
  const { email, type, reference } = confirming;
  const body = (
    <FormFrame {...frame} errors={errors} fields={[]}>
      <div className="max-w-measure space-y-3">
        <p className="break-words">{t("proposals:confirm.text", { email, reference })}</p>
        <p>{t(`proposals:confirm.${type}`)}</p>
      </div>
      <PostForm action="/api/proposals/confirm" locale={locale} hidden={{ token: params.token }}>
        <Button>{t("proposals:confirm.button")}</Button>
      </PostForm>
    </FormFrame>
  );
  return { head, body };
});
