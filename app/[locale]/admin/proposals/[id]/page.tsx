import { notFound } from "next/navigation";
import { cache } from "react";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { isLocale } from "@/lib/i18n/locales";
import { readJudged } from "@/lib/proposals/queue";
import { type AdminProps, adminTitle } from "../../admin-page";
import { readWorkPage } from "../../work-page";
import { Change, Circumstances, Outcome } from "./circumstances";
import { Decision } from "./decision";
import { Written } from "./written";

/** Asked once for the page and its title. */
const findJudged = cache(readJudged);

export const generateMetadata = adminTitle(async (t, { id = "", locale }, actor) => {
  const judged = actor && isLocale(locale) ? await findJudged(actor, id, locale) : null;
  return [judged?.line.title, judged?.line.reference ?? t("proposals:admin.title")].filter(Boolean).join(": ");
});

const outcomes = ["accept", "sendBack", "decline", "spam", "release", "putRight", "notMistaken"] as const;

/** A proposal or a report: who, what, and the decision. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const state = await readWorkPage(props, ({ id }) => `/proposals/${id}`);
  const { locale, t, actor, frame, form, params, query } = state;
  const judged = (await findJudged(actor, params.id, locale)) ?? notFound();
  const { line } = judged;
  const done = outcomes.find((one) => one === query.done);
  return (
    <WorkFrame
      {...frame}
      crumbs={[
        { href: `/${locale}/admin/reviews`, label: t("work:nav.reviews") },
        { href: `/${locale}/admin/proposals`, label: t("proposals:admin.nav") },
        { label: line.reference },
      ]}
      title={line.title}
      titleLanguage={line.titleLanguage}
      aside={<span className="text-quiet">{t(`proposals:admin.${line.type}`)}</span>}
      done={done && t(`proposals:admin.done.${done}`)}
      errors={form.summary(["reason"])}
    >
      <Outcome state={state} judged={judged} />
      <Change state={state} judged={judged} />
      <WorkPart id="who" title={t("proposals:admin.who")}>
        <Circumstances state={state} judged={judged} />
      </WorkPart>
      <WorkPart id="written" title={t("proposals:admin.written")}>
        <Written state={state} judged={judged} />
      </WorkPart>
      <Decision state={state} judged={judged} />
    </WorkFrame>
  );
}

export type JudgedProps = {
  state: Awaited<ReturnType<typeof readWorkPage>>;
  judged: NonNullable<Awaited<ReturnType<typeof readJudged>>>;
};
