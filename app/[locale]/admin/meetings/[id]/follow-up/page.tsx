import { DeskFrame } from "@/components/meetings/desk-frame";
import { FollowUpTable } from "@/components/meetings/follow-up/follow-up-table";
import { TakenTable } from "@/components/meetings/taken-home/taken-table";
import { hasEnded } from "@/lib/meetings/desk/desk";
import { listFollowUp } from "@/lib/meetings/follow-up/desk";
import { listTakenHome } from "@/lib/meetings/taken-home/read";
import type { AdminProps } from "../../../admin-page";
import { deskTitle, readDeskPage } from "../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.follow-up");

/** What became of the suggestions of the review, and what cities took home. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readDeskPage(props, "follow-up");
  const { locale, t, desk } = page;
  const now = new Date();
  const [lines, taken] = await Promise.all([
    listFollowUp(desk, locale, now),
    // Nothing is asked before the meeting is over.
    hasEnded(desk, now) ? listTakenHome(desk, locale) : null,
  ]);
  return (
    <DeskFrame {...page.deskFrame}>
      <p className="max-w-measure text-quiet">{t("afterwards:desk.lead")}</p>
      <FollowUpTable locale={locale} id={desk.id} lines={lines} />
      {taken && <TakenTable locale={locale} lines={taken} />}
    </DeskFrame>
  );
}
