import { z } from "zod";
import { releaseLetters } from "@/lib/meetings/choices";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { releaseProgramme } from "@/lib/meetings/programme/release";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";
import { storedAs } from "@/lib/text/schema";

/** Releases the programme of a meeting as a host has read it. */
export const POST = defineRoute({
  name: "meeting.release",
  actor: "person",
  input: z.strictObject({ id, seen: storedAs(60, "error.form"), letters: z.enum(releaseLetters, "error.choice") }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "programme"),
  run: async ({ visitor, input: { id: meeting, ...release }, locale, now }) => {
    const done = await releaseProgramme(visitor.actor, meeting, release, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, "programme")}?done=released`;
    return { ok: true, value: { to, subject: meeting, details: done.value } };
  },
});
