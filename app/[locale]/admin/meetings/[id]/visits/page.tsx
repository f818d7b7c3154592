import { DeskFrame } from "@/components/meetings/desk-frame";
import { FindSchool } from "@/components/meetings/visits/find-school";
import { VisitTable } from "@/components/meetings/visits/visit-table";
import { Button, MoreLink } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { adminPath } from "@/lib/kinds/address";
import { listVisits } from "@/lib/meetings/visits/list";
import { citiesNear, searchTargets } from "@/lib/records/admin/search";
import type { AdminProps } from "../../../admin-page";
import { deskTitle, readDeskPage } from "../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.visits");

const action = "/api/admin/meetings/visits";

/** The visits of the meeting, and the search that adds one at a school. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readDeskPage(props, "visits");
  const { locale, t, desk, form, query, isHost, actor } = page;
  const words = typeof query.school === "string" ? query.school : "";
  const near = citiesNear(actor, desk.hostCityId ?? undefined);
  const [visits, found] = await Promise.all([
    listVisits(desk.id, locale),
    isHost ? searchTargets(actor, ["school"], words, locale, near) : Promise.resolve([]),
  ]);
  const here = `${adminPath(locale, "meeting", desk.id)}/visits`;
  return (
    <DeskFrame {...page.deskFrame} errors={form.summary(["school"])}>
      <VisitTable locale={locale} id={desk.id} visits={visits} />
      <p>
        <MoreLink href={`${here}/groups`}>{t("visits:groups")}</MoreLink>
      </p>
      {isHost && (
        <WorkPart id="add" title={t("visits:add.title")}>
          <FindSchool
            {...{ locale, words, found, action, hidden: { id: desk.id }, button: t("visits:add.atSchool") }}
            here={here}
          />
          <PostForm action={action} locale={locale} hidden={{ id: desk.id }} labelledBy="add-title">
            <Button second>{t("visits:add.without")}</Button>
          </PostForm>
        </WorkPart>
      )}
    </DeskFrame>
  );
}
