import { z } from "zod";
import { mediaPage, mediumForm } from "@/lib/media/form-schema";
import { moveMedium } from "@/lib/records/media/edit";
import { defineRoute } from "@/lib/routes/define-route";

/** Moves a medium one place up or down. */
export const POST = defineRoute({
  name: "media.move",
  actor: "person",
  input: mediumForm.extend({ to: z.enum(["up", "down"], "error.form") }),
  form: mediaPage,
  run: async ({ visitor, input, locale, now }) => {
    const { kind, id, medium } = input;
    const result = await moveMedium(visitor.actor, kind, id, medium, input.to === "up" ? -1 : 1, now);
    if (!result.ok) return result;
    const to = `${mediaPage(locale, { kind, id }, result.value)}#medium-${medium}`;
    return { ok: true, value: { to, subject: id, details: { medium } } };
  },
});
