import { DeskFrame } from "@/components/meetings/desk-frame";
import { LetterOutbox } from "@/components/meetings/letter-outbox";
import { readOutbox } from "@/lib/meetings/letters/outbox";
import type { AdminProps } from "../../../admin-page";
import { deskTitle, readDeskPage } from "../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.letters");

/** The letters of the meeting: to be read and sent, planned, and sent. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readDeskPage(props, "letters");
  const { locale, t, desk, form, query, isHost } = page;
  const outbox = await readOutbox(desk, locale);
  const done = (["sent", "dropped"] as const).find((name) => name === query.done);
  return (
    <DeskFrame {...page.deskFrame} done={done && t(`hosting:done.${done}`)} errors={form.summary(["letters"])}>
      <LetterOutbox locale={locale} id={desk.id} outbox={outbox} timeZone={desk.timeZone} isHost={isHost} />
    </DeskFrame>
  );
}
