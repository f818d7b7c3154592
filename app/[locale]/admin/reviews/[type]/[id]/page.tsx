import { notFound } from "next/navigation";
import { cache } from "react";
import { ReviewCircumstances } from "@/components/admin/reviews/review-circumstances";
import { ReviewDecision } from "@/components/admin/reviews/review-decision";
import { ChangeList } from "@/components/work/change-list";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { isLocale } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import { readReview } from "@/lib/records/review/review-detail";
import { readRound } from "@/lib/records/rounds/read-round";
import { type AdminProps, adminTitle, readAdminPage } from "../../../admin-page";

/** Cached, because the page and its title both need it. */
const findReview = cache(readReview);

export const generateMetadata = adminTitle(async (t, { type = "", id = "", locale }, actor) => {
  const review = actor && isLocale(locale) ? await findReview(actor, type, id, locale) : null;
  return [review?.title, t("work:review.title")].filter(Boolean).join(": ");
});

/** One submission: its difference from the public version, and the decision. */
export default async function Page(props: AdminProps<{ type: string; id: string }>) {
  const page = await readAdminPage(props, ({ type, id }) => `/reviews/${type}/${id}`);
  const { locale, t, actor, frame, form, params, query: address } = page;
  const review = (await findReview(actor, params.type, params.id, locale)) ?? notFound();
  const round = await readRound(actor, address, locale);
  const isNew = review.type === "record" && review.publication !== "published";
  const query = review.type === "revision" ? `?revision=${review.id}` : "";
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: `/${locale}/admin/reviews`, label: t("work:nav.reviews") }, { label: review.title }]}
      title={review.title}
      titleLanguage={review.titleLanguage}
      errors={form.summary(["languages", "day", "reason"])}
      aside={
        <a href={`${adminPath(locale, review.kind, review.recordId)}${query}`} className="target">
          {t("work:history.record")}
        </a>
      }
    >
      <ReviewCircumstances page={page} review={review} />
      <WorkPart id="difference" title={isNew ? t("work:review.content") : t("work:review.difference")}>
        {review.changes.length === 0 ? (
          <p>{t("work:review.noDifference")}</p>
        ) : (
          <ChangeList locale={locale} changes={review.changes} />
        )}
      </WorkPart>
      <ReviewDecision page={page} review={review} round={round} />
    </WorkFrame>
  );
}
