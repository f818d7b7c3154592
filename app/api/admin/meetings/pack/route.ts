import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { meetingDeskPath } from "@/lib/meetings/form-schema";
import { paperNames } from "@/lib/meetings/papers/names";
import { defineRoute } from "@/lib/routes/define-route";
import { id, optionalLanguage } from "@/lib/routes/form-schema";
import { writePack } from "./write-pack";

const papers = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.enum(paperNames, "error.choice")).min(1, "papers:error.papers").max(paperNames.length, "error.tooMany"),
);

/** Downloads the chosen papers of a meeting as one file that opens without a connection. For hosts only. */
export const POST = defineRoute({
  name: "meeting.pack",
  actor: "person",
  input: z.strictObject({ id, papers, language: z.enum(locales, "error.language"), cards: optionalLanguage }),
  form: (locale, values) => meetingDeskPath(locale, values.id, "day"),
  limits: ({ visitor }) => [{ name: "meeting-pack", of: visitor.actor.userId, max: 60, seconds: 3_600 }],
  run: async ({ visitor, input: { cards, ...input }, locale, now }) => {
    const chosen = paperNames.filter((name) => input.papers.includes(name));
    const file = await writePack(visitor.actor, { ...input, papers: chosen, cards: cards ?? "own" }, now);
    if (!file) return { ok: false, reason: "notFound" };
    const to = meetingDeskPath(locale, input.id, "day");
    return { ok: true, value: { to, file, subject: input.id, details: { papers: chosen, language: input.language } } };
  },
});
