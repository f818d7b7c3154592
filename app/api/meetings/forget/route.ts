import { z } from "zod";
import { forgetResponsible } from "@/lib/meetings/follow-up/forget";
import { forgetCityContact, forgetSchoolContact } from "@/lib/meetings/people/forget-contact";
import { forgetNoteTaker } from "@/lib/meetings/people/own-page";
import { visitCodeIn } from "@/lib/meetings/review/codes";
import { notesPath } from "@/lib/meetings/review/note-taker";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { optionalLine, storedAs } from "@/lib/text/schema";

/** The pages of a link on which people forget themselves; a participant's own page has its own call. */
const pages = ["follow-up", "invitation", "school-visit", "m"] as const;
const input = z.strictObject({
  token: storedAs(2_000, "account:error.link"),
  page: z.enum(pages, "error.choice"),
  /** Of a visit, for its notes. */
  code: optionalLine(20),
  sure: optionalLine(10),
});
type Asked = z.infer<typeof input>;

const forget = {
  "follow-up": ({ token }: Asked, now: Date) => forgetResponsible(token, now),
  invitation: ({ token }: Asked, now: Date) => forgetCityContact(token, now),
  "school-visit": ({ token }: Asked, now: Date) => forgetSchoolContact(token, now),
  m: ({ code, token }: Asked, now: Date) => forgetNoteTaker(code, token, now),
};

const pathOf = (locale: string, { page, code, token }: Record<string, unknown>) =>
  page === "m"
    ? notesPath(locale, visitCodeIn(code), tokenIn(token))
    : `/${locale}/${pages.find((name) => name === page) ?? pages[0]}/${tokenIn(token)}`;

/** Erases who somebody with a link is. */
export const POST = defineRoute({
  name: "meeting.forget",
  actor: "anyone",
  // The log does not say who did it, also when they are signed in.
  isAnonymous: true,
  input,
  secret: ["token"],
  form: pathOf,
  limits: ({ address, input: { token } }) => [
    { name: "forget-from", from: address, max: 300, seconds: 3_600 },
    { name: "forget", of: token, max: 60, seconds: 3_600 },
  ],
  run: async ({ input: asked, locale, now }) => {
    if (asked.sure !== "yes") return refused("hosting:error.forgetSure", "sure");
    const done = await forget[asked.page](asked, now);
    if (!done.ok) return done;
    return { ok: true, value: { to: `${pathOf(locale, asked)}?done=erased`, subject: done.value.id } };
  },
});
