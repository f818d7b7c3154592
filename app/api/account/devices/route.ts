import { z } from "zod";
import { accountPage } from "@/lib/auth/pages";
import { endSignIn, endSignIns } from "@/lib/auth/sign-ins";
import { transaction } from "@/lib/db";
import { defineRoute } from "@/lib/routes/define-route";

/** Signs out one of the person's other devices, or all of them. */
export const POST = defineRoute({
  name: "account.endSignIns",
  actor: "person",
  input: z.strictObject({ device: z.union([z.uuid("error.id"), z.literal("others")], "error.id") }),
  form: (locale) => accountPage(locale),
  run: async ({ visitor, input, locale, now }) => {
    const { userId } = visitor.actor;
    const ended = await transaction(async (tx) => {
      if (input.device !== "others") return endSignIn(tx, userId, input.device, now);
      await endSignIns(tx, userId, now, visitor.signInId);
      return true;
    });
    if (!ended) return { ok: false, reason: "notFound" };
    return { ok: true, value: { to: accountPage(locale, "", { done: "devicesEnded" }), subject: input.device } };
  },
});
