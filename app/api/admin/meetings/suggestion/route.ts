import { z } from "zod";
import { hostAnswers } from "@/lib/kinds/states";
import { letterLanguage, meetingDeskPath, optionalDay, version } from "@/lib/meetings/form-schema";
import { answerStatement } from "@/lib/meetings/review/answers/answer";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn, optionalId } from "@/lib/routes/form-schema";
import { emailAddress, line, lines, optionalLine } from "@/lib/text/schema";

/** Stores the host's answer to a suggestion of the review. */
export const POST = defineRoute({
  name: "meeting.suggestion",
  actor: "person",
  input: z.strictObject({
    ...{ id, statement: id, version },
    answer: z.enum(hostAnswers, "review:error.answer"),
    text: lines(4_000).refine((text) => text !== "", "review:error.answerText"),
    language: letterLanguage,
    action: lines(2_000).default(""),
    who: optionalLine(200),
    byWhen: optionalDay("review:error.byWhen"),
    responsible: optionalId,
    email: z.union([line(0), emailAddress()], "account:error.email").default(""),
    emailLanguage: letterLanguage.default("en"),
  }),
  form: (locale, values) => meetingDeskPath(locale, values.id, `review/${idIn(values.statement) || "0"}`),
  gone: (locale, values) => meetingDeskPath(locale, values.id, "review"),
  run: async ({ visitor: { actor }, input, locale, now }) => {
    const { id: meeting, statement, version: seen, ...answer } = input;
    const done = await answerStatement(actor, meeting, statement, answer, seen, now);
    if (!done.ok) return done;
    const to = `${meetingDeskPath(locale, meeting, `review/${statement}`)}?done=answer`;
    return { ok: true, value: { to, subject: meeting, details: { statement, answer: answer.answer } } };
  },
});
