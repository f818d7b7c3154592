import { z } from "zod";
import { meetingDeskPath, version } from "@/lib/meetings/form-schema";
import { saveSession } from "@/lib/meetings/programme/change-session";
import { wholeSession } from "@/lib/meetings/programme/form-schema";
import { speakersOfForm } from "@/lib/meetings/programme/speakers";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";

/** Saves everything about a session of the programme. */
export const POST = defineRoute({
  name: "meeting.session",
  actor: "person",
  input: z.strictObject({ id, session: id, version, ...wholeSession }),
  form: (locale, values) => meetingDeskPath(locale, values.id, `programme/${idIn(values.session) || "0"}`),
  gone: (locale, values) => meetingDeskPath(locale, values.id, "programme"),
  run: async ({ visitor, input, locale, now }) => {
    const { id: meeting, session, version: seen, "speaker[]": names, "office[]": offices, consent, ...rest } = input;
    const speakers = speakersOfForm(names, offices, consent);
    const done = await saveSession(visitor.actor, meeting, session, { ...rest, speakers }, seen, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, `programme/${session}`)}?done=saved`;
    return { ok: true, value: { to, subject: meeting, details: { session } } };
  },
});
