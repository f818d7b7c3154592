import { DeskFrame } from "@/components/meetings/desk-frame";
import { GroupForms, groupFields } from "@/components/meetings/groups/group-forms";
import { SlotBoard } from "@/components/meetings/groups/slot-board";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { readGroupBoard } from "@/lib/meetings/groups/board";
import type { AdminProps } from "../../../../admin-page";
import { deskTitle, readDeskPage } from "../../../desk-page";

export const generateMetadata = deskTitle("visits:groups");

const doneNames = ["propose", "clear", "add", "group", "moved"] as const;

/** Who visits which school: proposed, then moved by hand. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readDeskPage(props, "visits", "/groups");
  const { locale, t, desk, form, query, isHost } = page;
  const board = await readGroupBoard(desk, locale);
  const done = doneNames.find((name) => name === query.done);
  return (
    <DeskFrame
      {...page.deskFrame}
      below={t("visits:groups")}
      done={done && t(`visits:groupsDone.${done}`)}
      errors={form.summary([...groupFields, "people"])}
    >
      {board.slots.length === 0 && <EmptyState title={t("visits:none")} />}
      {isHost && board.slots.length > 0 && (
        <WorkPart id="proposal" title={t("visits:proposal.title")}>
          <p className="max-w-measure">{t("visits:proposal.lead")}</p>
          <PostForm
            action="/api/admin/meetings/groups"
            locale={locale}
            hidden={{ id: desk.id }}
            labelledBy="proposal-title"
          >
            <div className="flex flex-wrap gap-4">
              <Button name="intent" value="propose">
                {t("visits:proposal.propose")}
              </Button>
              <Button second name="intent" value="clear">
                {t("visits:proposal.clear")}
              </Button>
            </div>
          </PostForm>
        </WorkPart>
      )}
      {board.slots.map((slot, index) => (
        <SlotBoard key={slot.name} locale={locale} id={desk.id} slot={slot} index={index} isHost={isHost} />
      ))}
      {isHost && board.slots.length > 0 && <GroupForms page={page} id={desk.id} board={board} />}
    </DeskFrame>
  );
}
