import { notFound } from "next/navigation";
import { DeskFrame } from "@/components/meetings/desk-frame";
import { SynthesisBoard, synthesisFields } from "@/components/meetings/synthesis/board";
import { ClosePart } from "@/components/meetings/synthesis/close-part";
import { adminPath } from "@/lib/kinds/address";
import { readBoard } from "@/lib/meetings/review/synthesis/board";
import type { AdminProps } from "../../../admin-page";
import { deskTitle, readDeskPage } from "../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.review");

/** The synthesis of the review: notes on the left, statements on the right. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readDeskPage(props, "review");
  const { locale, t, desk, form, query, isHost, actor } = page;
  const { arranger, board } = (await readBoard({ actor, meetingId: desk.id }, locale, new Date())) ?? notFound();
  const done = (["arranged", "closed"] as const).find((name) => name === query.done);
  return (
    <DeskFrame
      {...page.deskFrame}
      done={done && t(`review:done.${done}`)}
      errors={form.summary([...synthesisFields, "sure"])}
    >
      <SynthesisBoard
        locale={locale}
        board={board}
        call={{ action: "/api/admin/meetings/review", hidden: { id: desk.id } }}
        screen={(statement) => `${adminPath(locale, "meeting", desk.id)}/review/${statement}`}
        reaches={arranger.reaches}
        mayChange={isHost && !board.isClosed}
        value={form.value}
        error={form.error}
      />
      {isHost && !board.isClosed && <ClosePart page={page} id={desk.id} />}
    </DeskFrame>
  );
}
