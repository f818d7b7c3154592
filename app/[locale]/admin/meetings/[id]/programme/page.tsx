import { DeskFrame } from "@/components/meetings/desk-frame";
import { NewSessionForm } from "@/components/meetings/programme/new-session-form";
import { ProgrammeList } from "@/components/meetings/programme/programme-list";
import { sessionTimeFields } from "@/components/meetings/programme/time-fields";
import { sessionKinds } from "@/lib/meetings/programme/choices";
import { listSessions } from "@/lib/meetings/programme/list";
import type { AdminProps } from "../../../admin-page";
import { deskTitle, readDeskPage } from "../../desk-page";

export const generateMetadata = deskTitle("programme");

/** The sessions of the meeting as its hosts prepare them. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readDeskPage(props, "programme");
  const { locale, t, desk, form, query, isHost } = page;
  const [sessions, kinds] = await Promise.all([listSessions(desk, locale), sessionKinds(locale)]);
  return (
    <DeskFrame
      {...page.deskFrame}
      done={query.done === "session" ? t("hosting:done.session") : undefined}
      errors={form.summary(["title", "kind", ...sessionTimeFields])}
    >
      <ProgrammeList page={page} desk={desk} sessions={sessions} isHost={isHost} />
      {isHost && <NewSessionForm page={page} desk={desk} kinds={kinds} />}
    </DeskFrame>
  );
}
