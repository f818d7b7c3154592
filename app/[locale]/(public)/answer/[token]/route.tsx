import { publicPage } from "@/app/public-page";
import { AnswerPage } from "@/components/contact/answer-page";
import { readAnswerView } from "@/lib/contact/deliver/answer-view";
import { translator } from "@/lib/i18n/server";
import { readDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";
import { setPageStatus } from "@/lib/serving/page";

/**
 * The page that the link in a forwarded question opens. Opening it changes nothing, because mail scanners open every
 * link.
 */
export const GET = publicPage<{ token: string }>(async ({ locale, token, query }) => {
  const now = new Date();
  const [view, draft] = await Promise.all([readAnswerView(token, locale, now), readDraft(query.draft, now)]);
  const errors = (draft?.errors ?? []).map(({ key }) => ({ href: "#answered", text: errorText(locale, key) }));
  const t = translator(locale);
  const title = view ? t("letters:answer.title", { title: view.title }) : t("letters:answer.deadTitle");
  if (!view) setPageStatus(410);
  return { head: { title, robots: "noindex" }, body: <AnswerPage {...{ locale, token, view, errors }} /> };
});
