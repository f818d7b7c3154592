import { z } from "zod";
import { readFileOrText } from "@/lib/media/read-upload";
import { mayChangeReferences } from "@/lib/records/references/right";
import { mostEntries, readCandidates } from "@/lib/records/references/take";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { storeDraft } from "@/lib/routes/draft";
import { lines } from "@/lib/text/schema";

const mostBytes = 1_048_576;

/** Reads a BibTeX or RIS file or pasted text and shows its entries. Nothing is stored as a reference yet. */
export const POST = defineRoute({
  name: "references.read",
  actor: "person",
  input: z.strictObject({
    text: lines(mostBytes, "work:error.entryTooLarge").default(""),
    file: z.unknown().optional(),
    keep: z.unknown().optional(),
  }),
  read: readFileOrText(mostBytes),
  form: (locale) => `/${locale}/admin/references/import`,
  run: async ({ visitor, input: { text, file, keep }, locale, now }) => {
    if (!mayChangeReferences(visitor.actor)) return { ok: false, reason: "notFound" };
    const sent = file instanceof File && file.size > 0 ? file : null;
    if (keep || (sent?.size ?? 0) > mostBytes) return refused("work:error.entryTooLarge", "file");
    const written = (sent ? await sent.text() : text).replaceAll("\u0000", "");
    const found = written.trim() === "" ? null : await readCandidates(written, locale);
    if (!found) return refused("work:error.entryNone", "text");
    if (found.length > mostEntries) return refused("work:error.entryTooMany", "text");
    const draft = await storeDraft({ text: written }, [], now);
    return {
      ok: true,
      value: { to: `/${locale}/admin/references/import?draft=${draft}`, details: { found: found.length } },
    };
  },
});
