import { notFound, redirect } from "next/navigation";
import { RoundEnd } from "@/components/rounds/round-end";
import { WorkFrame } from "@/components/work/work-frame";
import { listOf, nextInRound } from "@/lib/records/rounds/read-round";
import { parseRound, roundQuery } from "@/lib/records/rounds/round";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("rounds:end.title"));

/** Leads to the next record of a filtered list; at its end, says what is left. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, query } = await readAdminPage(props, () => "/next");
  const round = parseRound(query) ?? notFound();
  const { to, total } = await nextInRound(actor, round, locale, new Date());
  if (to) redirect(to);
  const list = listOf(round, locale);
  const again = `/${locale}/admin/next?${roundQuery({ ...round, at: 0, after: "", isSaved: false })}`;
  return (
    <WorkFrame
      {...frame}
      crumbs={[list, { label: t("rounds:end.title") }]}
      title={t("rounds:end.title")}
      done={round.isSaved ? t("rounds:saved") : undefined}
    >
      <RoundEnd locale={locale} list={list} left={total} again={again} />
    </WorkFrame>
  );
}
