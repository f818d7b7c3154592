import { notFound } from "next/navigation";
import { DeskFrame } from "@/components/meetings/desk-frame";
import { SessionForm, sessionFields } from "@/components/meetings/programme/session-form";
import { SessionSteps } from "@/components/meetings/programme/session-steps";
import { sessionChoices } from "@/lib/meetings/programme/choices";
import { readSession } from "@/lib/meetings/programme/list";
import { isUuid } from "@/lib/text/is-uuid";
import type { AdminProps } from "../../../../admin-page";
import { deskTitle, readDeskPage } from "../../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.programme");

/** Everything about one session. */
export default async function Page(props: AdminProps<{ id: string; session: string }>) {
  const { session: id } = await props.params;
  const page = await readDeskPage(props, "programme", `/${id}`);
  const { locale, t, desk, form, query, isHost } = page;
  const session = (isHost && isUuid(id) && (await readSession(desk, id, locale))) || notFound();
  const choices = await sessionChoices(desk, session, locale);
  return (
    <DeskFrame
      {...page.deskFrame}
      below={session.title}
      subject={{ text: session.title, lang: session.lang }}
      done={query.done === "saved" ? t("hosting:done.session") : undefined}
      errors={form.summary(sessionFields)}
    >
      <SessionForm page={page} desk={desk} session={session} choices={choices} />
      <SessionSteps locale={locale} id={desk.id} session={session} />
    </DeskFrame>
  );
}
