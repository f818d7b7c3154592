import { z } from "zod";
import { saveWishes } from "@/lib/meetings/groups/wishes";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { optionalId } from "@/lib/routes/form-schema";
import { storedAs } from "@/lib/text/schema";

/** Stores which visits somebody who takes part would like to see. The link is the permission. */
export const POST = defineRoute({
  name: "meeting.wishes",
  actor: "anyone",
  input: z.strictObject({
    token: storedAs(2_000, "account:error.link"),
    first: optionalId,
    second: optionalId,
    third: optionalId,
  }),
  secret: ["token"],
  form: (locale, { token }) => `/${locale}/participant/${tokenIn(token)}`,
  limits: ({ address, input }) => [
    { name: "participant-from", from: address, max: 300, seconds: 3_600 },
    { name: "participant-wishes", of: input.token, max: 120, seconds: 3_600 },
  ],
  run: async ({ input: { token, first, second, third }, locale, now }) => {
    const done = await saveWishes(token, [first, second, third], now);
    if (!done.ok) return done;
    return { ok: true, value: { to: `/${locale}/participant/${token}?done=wishes#wishes`, subject: done.value.id } };
  },
});
