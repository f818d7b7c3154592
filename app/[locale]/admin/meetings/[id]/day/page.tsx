import { DeskFrame } from "@/components/meetings/desk-frame";
import { PackForm, packFields } from "@/components/meetings/papers/pack-form";
import { PaperLinks } from "@/components/meetings/papers/paper-links";
import { PresencePart } from "@/components/meetings/presence-part";
import { listMeetingPeople } from "@/lib/meetings/people/list";
import type { AdminProps } from "../../../admin-page";
import { deskTitle, readDeskPage } from "../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.day");

/** On the day: who is here, what is printed, what is taken along. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readDeskPage(props, "day");
  const { locale, t, desk, form, query, isHost } = page;
  const people = await listMeetingPeople(desk, locale);
  return (
    <DeskFrame
      {...page.deskFrame}
      done={query.done === "people" ? t("hosting:done.people") : undefined}
      errors={form.summary(["people", ...packFields])}
    >
      <PresencePart locale={locale} id={desk.id} people={people} isHost={isHost} />
      <PaperLinks locale={locale} id={desk.id} />
      {isHost && <PackForm page={page} id={desk.id} />}
    </DeskFrame>
  );
}
