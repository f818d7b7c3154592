import { z } from "zod";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { askAgreement, freezeAgreement, withdrawQuestion } from "@/lib/meetings/review/agreement/ask";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";
import { lines } from "@/lib/text/schema";

const hands = z.coerce
  .number("review:error.hands")
  .int("review:error.hands")
  .min(0, "review:error.hands")
  .max(200, "review:error.hands")
  .default(0);

/** Asks the cities about a statement, stops asking, and freezes what they say. */
export const POST = defineRoute({
  name: "meeting.agreement",
  actor: "person",
  input: z.strictObject({
    id,
    statement: id,
    intent: z.enum(["ask", "stop", "freeze", "hands"], "error.choice"),
    ...{ agreed: hands, not: hands, notSeen: hands },
    dissent: lines(2_000).default(""),
  }),
  form: (locale, values) => meetingDeskPath(locale, values.id, `review/${idIn(values.statement) || "0"}`),
  gone: (locale, values) => meetingDeskPath(locale, values.id, "review"),
  run: async ({ visitor: { actor }, input, locale, now }) => {
    const { id: meeting, statement, intent, ...counted } = input;
    const done =
      intent === "ask"
        ? await askAgreement(actor, meeting, statement, now)
        : intent === "stop"
          ? await withdrawQuestion(actor, meeting, statement)
          : await freezeAgreement(actor, meeting, statement, intent === "hands" ? counted : null, now);
    if (!done.ok) return done;
    const to = meetingDeskPath(locale, meeting, `review/${statement}`);
    return { ok: true, value: { to: `${to}?done=${intent}`, subject: meeting, details: { statement, intent } } };
  },
});
