import { providerEvents, readProviderEvents, recordProviderEvents } from "@/lib/contact/deliver/provider-events";
import { defineRoute } from "@/lib/routes/define-route";

/** Webhook of the mail provider: `[{ messageId, type, code? }]`, with the shared secret. */
export const POST = defineRoute({
  name: "mail.events",
  actor: "anyone",
  input: providerEvents,
  read: readProviderEvents,
  isQuiet: true,
  form: (locale) => `/${locale}`,
  run: async ({ input: { events }, locale, now }) => {
    const { known, failed } = await recordProviderEvents(events.known, now);
    return { ok: true, value: { to: `/${locale}`, body: { known, failed, unreadable: events.unreadable } } };
  },
});
