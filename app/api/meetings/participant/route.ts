import { z } from "zod";
import { consents } from "@/lib/meetings/choices";
import { letterLanguage, version } from "@/lib/meetings/form-schema";
import { forgetMe, saveOwnPage } from "@/lib/meetings/people/own-page";
import { spokenLanguages } from "@/lib/meetings/people/spoken-languages";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { arrayOf, shortTexts } from "@/lib/routes/form-schema";
import { lines, optionalLine, storedAs } from "@/lib/text/schema";

const saying = (given: readonly string[]) => {
  const [nameShown, nameInReport, photographs] = consents.map((consent) => given.includes(consent));
  return { nameShown: nameShown === true, nameInReport: nameInReport === true, photographs: photographs === true };
};

/** Saves what somebody who takes part says about themselves, or erases everything about them. */
export const POST = defineRoute({
  name: "meeting.participant",
  actor: "anyone",
  input: z.strictObject({
    token: storedAs(2_000, "account:error.link"),
    intent: z.enum(["save", "forget"], "error.choice"),
    version: version.default(0),
    name: optionalLine(100),
    office: optionalLine(200),
    language: letterLanguage.default("en"),
    languages: arrayOf(optionalLine(10), spokenLanguages.length).refine(
      (given) => given.every((code) => spokenLanguages.includes(code)),
      "error.language",
    ),
    arrival: optionalLine(300),
    needs: lines(2_000).default(""),
    diet: optionalLine(300),
    consents: shortTexts,
    sure: optionalLine(10),
  }),
  // Needs and diet are in no draft of a refused form.
  secret: ["token", "needs", "diet"],
  form: (locale, { token }) => `/${locale}/participant/${tokenIn(token)}`,
  limits: ({ address, input }) => [
    { name: "participant-from", from: address, max: 300, seconds: 3_600 },
    { name: "participant", of: input.token, max: 120, seconds: 3_600 },
  ],
  run: async ({ input, locale, now }) => {
    const { token, intent, version: seen, sure, consents: given, ...own } = input;
    const here = `/${locale}/participant/${token}`;
    if (intent === "forget") {
      if (sure !== "yes") return refused("hosting:error.forgetSure", "sure");
      const gone = await forgetMe(token, now);
      return gone.ok ? { ok: true, value: { to: here, subject: gone.value.id } } : gone;
    }
    const done = await saveOwnPage(token, { ...own, ...saying(given) }, seen, now);
    if (!done.ok) return done;
    if (!done.value.isNamed) return refused("hosting:error.name", "name");
    return { ok: true, value: { to: `${here}?done=saved`, subject: done.value.id } };
  },
});
