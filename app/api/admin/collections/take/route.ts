import { z } from "zod";
import { takeOver } from "@/lib/records/collections/items";
import { defineRoute } from "@/lib/routes/define-route";
import { chosenRecords } from "@/lib/serving/chosen-records";
import { lines, neededLine, storedAs } from "@/lib/text/schema";

/** A page of the browser's collection, as its script names it, and its note. */
const kept = z.strictObject({ id: storedAs(100, "error.choice"), note: lines(1_000) });

/** The script sends its collection as one field of JSON. */
const items = storedAs(200_000, "error.choice")
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue("error.choice");
      return z.NEVER;
    }
  })
  .pipe(z.array(kept, "error.list").max(100, "error.tooMany"));

/** Keeps the collection of the person's browser on the server, for them alone. */
export const POST = defineRoute({
  name: "collection.take",
  actor: "person",
  input: z.strictObject({ title: neededLine(120), items }),
  form: (locale) => `/${locale}/admin/collections`,
  limits: ({ visitor }) => [{ name: "collection-take", of: visitor.actor.userId, max: 50, seconds: 3_600 }],
  run: async ({ visitor, input, locale }) => {
    const noted = input.items.flatMap(({ id, note }) =>
      chosenRecords("collection", [id]).map((record) => ({ ...record, note })),
    );
    const taken = await takeOver(visitor.actor, { title: input.title, language: locale, items: noted });
    if (!taken.ok) return taken;
    const { id: subject } = taken.value;
    return { ok: true, value: { to: `/${locale}/admin/collections/${subject}?done=taken`, subject } };
  },
});
