import { z } from "zod";
import { savePlan } from "@/lib/meetings/desk/plan";
import { meetingDeskPath, optionalDay, optionalNumber, version } from "@/lib/meetings/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";
import { emailAddress, line, lines, optionalLine } from "@/lib/text/schema";

/** Saves what the hosts of a meeting decide before they invite. */
export const POST = defineRoute({
  name: "meeting.plan",
  actor: "person",
  input: z.strictObject({
    id,
    version,
    contactName: optionalLine(100),
    contactEmail: z.union([line(0), emailAddress()], "account:error.email").default(""),
    message: lines(4_000).default(""),
    answerBy: optionalDay("hosting:error.day"),
    keepDays: optionalNumber(0, 90, "hosting:error.keepDaysRange"),
  }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "overview"),
  run: async ({ visitor, input: { id: meeting, version: seen, ...plan }, locale, now }) => {
    const saved = await savePlan(visitor.actor, meeting, { ...plan, language: locale }, seen, now);
    if (!saved.ok) return saved;
    return { ok: true, value: { to: `${meetingDeskPath(locale, meeting, "overview")}?done=plan`, subject: meeting } };
  },
});
