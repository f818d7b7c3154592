import { z } from "zod";
import { readForm } from "@/lib/contact/ask/abuse/form-token";
import { beginProposal, saveStep } from "@/lib/proposals/draft";
import { proposalTokenField, stepIn, stepPath, tokenIn } from "@/lib/proposals/form-schema";
import { idOfToken, signProposalToken as makeOwnToken } from "@/lib/proposals/read";
import { errorsOfStep } from "@/lib/proposals/schema";
import { stepAfter, stepBefore, steps } from "@/lib/proposals/steps";
import { signalsOfForm } from "@/lib/proposals/suspicion";
import { typedFields, valuesOfStep } from "@/lib/proposals/typed-values";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { storedAs } from "@/lib/text/schema";

const intents = ["next", "back", "later"] as const;

/** The page that follows a step. */
function nextPage(step: (typeof steps)[number], intent: (typeof intents)[number]): string {
  if (intent === "later") return "later";
  return intent === "back" ? stepBefore(step) : stepAfter(step);
}

/** Saves a step of a proposal; the first step creates it. */
export const POST = defineRoute({
  name: "proposal.keep",
  actor: "anyone",
  input: z.strictObject({
    token: proposalTokenField.optional(),
    /** The token of a new form, sent while no proposal is stored yet. */
    form: proposalTokenField.optional(),
    trap: storedAs(2_000, "error.form").default(""),
    step: z.enum(steps, "error.choice"),
    intent: z.enum(intents, "error.choice").default("next"),
    ...typedFields,
  }),
  isQuiet: true,
  secret: ["token", "form", "trap"],
  form: (locale, { token, step }) => stepPath(locale, token ? tokenIn(token) : null, stepIn(step)),
  limits: ({ address, input: { token } }) => [
    token
      ? { name: "proposal-keep", of: token.slice(0, 400), from: address, max: 300, seconds: 3_600 }
      : { name: "proposal-begin", from: address, max: 60, seconds: 3_600 },
  ],
  run: async ({ input, locale, now }) => {
    const { token, form, trap, step, intent, ...given } = input;
    const typed = valuesOfStep(step, given);
    const isComplete = intent === "next";
    if (token) {
      const id = await idOfToken(token, now);
      const saved = id && (await saveStep(id, { step, typed, isComplete }, now));
      if (!saved) return refused("account:error.link");
      return saved.ok ? { ok: true, value: { to: stepPath(locale, token, nextPage(step, intent)) } } : saved;
    }
    const newForm = await readForm(form ?? "", now);
    if (!newForm) return refused("proposals:error.form");
    const errors = isComplete ? errorsOfStep(step, typed) : [];
    if (errors.length > 0) return { ok: false, reason: "invalid", errors };
    const signals = signalsOfForm(newForm, trap, now);
    const created = await beginProposal({ submission: newForm.id, language: locale, typed, signals }, now);
    if (!created.ok) return created;
    return { ok: true, value: { to: stepPath(locale, await makeOwnToken(created.value.id), nextPage(step, intent)) } };
  },
});
