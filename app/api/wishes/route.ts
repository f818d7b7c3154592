import { z } from "zod";
import { wishPath } from "@/lib/kinds/address";
import { isKindName, type KindName, kindNames } from "@/lib/kinds/index";
import { addWish } from "@/lib/records/translation/wishes";
import { defineRoute } from "@/lib/routes/define-route";
import { storedAs } from "@/lib/text/schema";
import { isSlug } from "@/lib/text/slug";

/** Counts a reader's wish for the translation of a record into the language of the page. */
export const POST = defineRoute({
  name: "translation.wish",
  actor: "anyone",
  input: z.strictObject({
    kind: z.enum(kindNames as [KindName, ...KindName[]], "error.choice"),
    slug: storedAs(100, "error.form"),
  }),
  form: (locale, { kind, slug }) =>
    typeof kind === "string" && isKindName(kind) && typeof slug === "string" && isSlug(slug)
      ? wishPath(locale, { kind, slug })
      : `/${locale}`,
  // Nothing personal is stored, so a line in the log for each wish would say more than the wish itself.
  isQuiet: true,
  limits: ({ address }) => [{ name: "wish-from", from: address, max: 60, seconds: 3_600 }],
  run: async ({ input, locale, address, now }) => {
    const added = await addWish({ ...input, language: locale }, address, now);
    return added.ok ? { ok: true, value: { to: `${wishPath(locale, input)}?sent=yes` } } : added;
  },
});
