import { DeskFrame } from "@/components/meetings/desk-frame";
import { NewSessionForm } from "@/components/meetings/programme/new-session-form";
import { ProgrammeGrid } from "@/components/meetings/programme/programme-grid";
import { ProgrammeList } from "@/components/meetings/programme/programme-list";
import { ReleasePart } from "@/components/meetings/programme/release-part";
import { TakeSessions } from "@/components/meetings/programme/take-sessions";
import { sessionTimeFields } from "@/components/meetings/programme/time-fields";
import { WarningList } from "@/components/meetings/programme/warning-list";
import { checkProgramme } from "@/lib/meetings/programme/check";
import { sessionKinds } from "@/lib/meetings/programme/choices";
import { listSessions } from "@/lib/meetings/programme/list";
import { readReleasePart } from "@/lib/meetings/programme/release-view";
import type { AdminProps } from "../../../admin-page";
import { deskTitle, readDeskPage } from "../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.programme");

/** The sessions of the meeting as its hosts prepare them. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readDeskPage(props, "programme");
  const { locale, t, desk, form, query, isHost } = page;
  const [sessions, kinds, release] = await Promise.all([
    listSessions(desk, locale),
    sessionKinds(locale),
    readReleasePart(desk, locale, new Date()),
  ]);
  const warnings = await checkProgramme(desk, sessions);
  const done = (["session", "released"] as const).find((name) => name === query.done);
  return (
    <DeskFrame
      {...page.deskFrame}
      done={done && t(`hosting:done.${done}`)}
      errors={form.summary(["title", "kind", ...sessionTimeFields])}
    >
      <WarningList locale={locale} id={desk.id} warnings={warnings} />
      <ProgrammeGrid locale={locale} id={desk.id} sessions={sessions} isHost={isHost} />
      {isHost && sessions.length === 0 && <TakeSessions locale={locale} id={desk.id} count={release.inRecord} />}
      <ProgrammeList page={page} desk={desk} sessions={sessions} isHost={isHost} />
      {isHost && <NewSessionForm page={page} desk={desk} kinds={kinds} />}
      <ReleasePart page={page} id={desk.id} release={release} isHost={isHost} />
    </DeskFrame>
  );
}
