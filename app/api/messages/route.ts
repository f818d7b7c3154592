import { askPath, isContactable } from "@/lib/contact/ask/addresses";
import { askSchema } from "@/lib/contact/ask/ask-schema";
import { statusOf } from "@/lib/contact/ask/links";
import { submitMessage } from "@/lib/contact/ask/submit";
import type { Locale } from "@/lib/i18n/locales";
import { isKindName } from "@/lib/kinds/index";
import { defineRoute } from "@/lib/routes/define-route";

/** The path of the form that was sent; kind and slug are checked first. */
function formOf(locale: Locale, { kind, slug }: Record<string, unknown>): string {
  const isOurs =
    typeof kind === "string" && isKindName(kind) && isContactable(kind) && /^[\w-]{1,200}$/.test(String(slug));
  return isOurs ? askPath(locale, { kind, slug: String(slug) }) : `/${locale}`;
}

export const POST = defineRoute({
  name: "message.ask",
  actor: "anyone",
  input: askSchema,
  form: formOf,
  // The honeypot and the proof of work are left out of a redisplayed form: a proof is valid once.
  secret: ["website", "canProve", "proof"],
  limits: ({ address }) => [{ name: "ask-tries", from: address, max: 300, seconds: 900 }],
  run: async ({ input, locale, address, now }) => {
    const result = await submitMessage(input, { locale, address, now });
    if (!result.ok) return result;
    const { value } = result;
    if (value.state === "proof") return { ok: true, value: { to: formOf(locale, input), body: { proof: value.task } } };
    return { ok: true, value: { to: await statusOf(value.messageId, locale), subject: value.messageId } };
  },
});
