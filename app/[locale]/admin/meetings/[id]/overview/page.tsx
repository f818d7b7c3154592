import { CopyPart, copyFields } from "@/components/meetings/copy-part";
import { DeskFrame } from "@/components/meetings/desk-frame";
import { Deadlines, MissingList, StageList } from "@/components/meetings/overview-parts";
import { PlanForm, planFields } from "@/components/meetings/plan-form";
import { RolePart } from "@/components/meetings/role-part";
import { mayCopyMeeting } from "@/lib/meetings/desk/copy-meeting";
import { readOverview } from "@/lib/meetings/desk/overview";
import { listMeetingRoles } from "@/lib/meetings/desk/roles";
import type { AdminProps } from "../../../admin-page";
import { deskTitle, readDeskPage } from "../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.overview");

/** Where the meeting stands, what comes next, what is missing. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readDeskPage(props, "overview");
  const { locale, t, desk, form, query, isHost, actor } = page;
  const [overview, roles] = await Promise.all([readOverview(desk, new Date()), listMeetingRoles(desk.id)]);
  const done = (["plan", "role", "copied"] as const).find((name) => name === query.done);
  return (
    <DeskFrame
      {...page.deskFrame}
      done={done && t(`hosting:done.${done}`)}
      errors={form.summary([...planFields, "email", "role", ...copyFields])}
    >
      <StageList locale={locale} stage={overview.stage} />
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-2">
        <MissingList locale={locale} id={desk.id} missing={overview.missing} />
        <Deadlines locale={locale} deadlines={overview.deadlines} />
      </div>
      {isHost && <PlanForm page={page} id={desk.id} plan={desk.plan} hasInvited={overview.stage !== "preparing"} />}
      <RolePart page={page} id={desk.id} roles={roles} isHost={isHost} />
      {mayCopyMeeting(actor, desk) && <CopyPart page={page} id={desk.id} />}
    </DeskFrame>
  );
}
