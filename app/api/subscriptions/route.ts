import { z } from "zod";
import { readForm } from "@/lib/contact/ask/abuse/form-token";
import type { Locale } from "@/lib/i18n/locales";
import { readFollowed } from "@/lib/records/feeds/followed";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { followAddress, isFollowable } from "@/lib/serving/list-queries";
import { subscribe } from "@/lib/subscriptions/subscribe";
import { emailAddress, storedAs } from "@/lib/text/schema";

/** The page with the form. Only values that a list has get into its address. */
function formOf(locale: Locale, { list, query }: Record<string, unknown>): string {
  const isKnown = typeof list === "string" && isFollowable(list);
  return isKnown ? followAddress(locale, list, typeof query === "string" ? query : "") : `/${locale}/search`;
}

const withSent = (path: string) => `${path}${path.includes("?") ? "&" : "?"}sent=yes`;

/** Asks an address to confirm that it wants a weekly email about a list. */
export const POST = defineRoute({
  name: "subscription.ask",
  actor: "anyone",
  input: z.strictObject({
    list: storedAs(40, "follow:error.list"),
    query: storedAs(4_000, "follow:error.list").default(""),
    email: emailAddress(),
    form: storedAs(400, "follow:error.form"),
    trap: storedAs(2_000, "error.form").default(""),
    canProve: z.enum(["", "yes"], "error.form").default(""),
    proof: storedAs(1_000, "error.form").default(""),
  }),
  secret: ["form", "trap", "canProve", "proof"],
  form: formOf,
  limits: ({ address }) => [{ name: "follow-from", from: address, max: 60, seconds: 3_600 }],
  run: async ({ input, locale, address, now }) => {
    const { list, query, email, form: token, trap, proof } = input;
    const form = await readForm(token, now);
    if (!form) return refused("follow:error.form");
    const followed = await readFollowed(list, query, locale);
    if (!followed) return refused("follow:error.list");
    const canProve = input.canProve === "yes";
    const asked = await subscribe({ email, locale, followed, form, trap, canProve, proof, address }, now);
    if (!asked.ok) return asked;
    const { value } = asked;
    if (value.state === "proof") return { ok: true, value: { to: formOf(locale, input), body: { proof: value.task } } };
    return { ok: true, value: { to: withSent(formOf(locale, input)), subject: value.id } };
  },
});
