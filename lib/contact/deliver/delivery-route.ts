import { z } from "zod";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { defineRoute } from "@/lib/routes/define-route";
import { line } from "@/lib/text/schema";

const input = z.strictObject({ token: line(400) });

const pageOf = (locale: Locale, token: unknown) =>
  `/${locale}/answer/${encodeURIComponent(typeof token === "string" ? token.slice(0, 400) : "")}`;

type Say = (token: string, now: Date) => Promise<Result<{ deliveryId: string }>>;

/** A route for a button of the answer page. The signed link identifies the delivery. */
export function deliveryRoute(name: string, record: Say, isQuiet?: true) {
  return defineRoute({
    name,
    actor: "anyone",
    input,
    secret: ["token"],
    ...(isQuiet ? { isQuiet } : {}),
    form: (locale, { token }) => pageOf(locale, token),
    limits: ({ address }) => [{ name: "delivery", from: address, max: 120, seconds: 600 }],
    run: async ({ input: { token }, locale, now }) => {
      const result = await record(token, now);
      return result.ok ? { ok: true, value: { to: pageOf(locale, token), subject: result.value.deliveryId } } : result;
    },
  });
}
