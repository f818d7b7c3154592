import { z } from "zod";
import { linkLimits } from "@/lib/auth/limits";
import { beginOpenId } from "@/lib/auth/openid";
import { accountPage, firstPage, singleText } from "@/lib/auth/pages";
import { defineRoute } from "@/lib/routes/define-route";
import { storedAs } from "@/lib/text/schema";

/** Redirects to a city's OpenID provider. */
export const GET = defineRoute({
  name: "account.openId",
  actor: "anyone",
  input: z.strictObject({ provider: storedAs(40, "error.form") }),
  form: (locale, { next }) => accountPage(locale, "sign-in", { next: singleText(next) }),
  limits: ({ address }) => linkLimits(address),
  run: async ({ input, locale, next }) => {
    const begun = await beginOpenId(input.provider, next ?? firstPage(locale));
    return begun ? { ok: true, value: { to: begun.to, cookie: begun.cookies } } : { ok: false, reason: "notFound" };
  },
});
