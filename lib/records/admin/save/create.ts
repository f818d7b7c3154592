import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import type { RawInput } from "@/lib/forms/form-values";
import { mergeInput } from "@/lib/forms/merge";
import type { Locale } from "@/lib/i18n/locales";
import { runWrite } from "@/lib/records/store/run-write";
import { createWithin } from "@/lib/records/write/create";
import { chooseFreeSlug } from "@/lib/records/write/free-slug";
import { explain } from "./explain";
import { finishSave, followingAction } from "./finish";
import type { SavedForm, SaveRequest } from "./form-frame";
import { sameNameError } from "./same-name";
import { wantedSlug } from "./slug";

/** Creates a record from a form. */
export async function createFrom(
  actor: Actor,
  frame: SaveRequest,
  raw: RawInput,
  locale: Locale,
  now: Date,
): Promise<Result<SavedForm>> {
  const { kind, language } = frame;
  const input = mergeInput(null, { ...raw, sourceLanguage: language }, [language]);
  const next = followingAction[frame.intent];
  const place = { kind, cityId: input.responsibleCity, authorId: actor.userId, publication: "draft" } as const;
  if (!can(actor, "create", place) || (next && !can(actor, next, place))) return notFoundResult;
  const same = frame.isDifferent ? null : await sameNameError(actor, kind, raw, { language, locale });
  if (same) return invalidResult([same]);
  const isComplete = next !== undefined;
  const proposedSlug = wantedSlug(kind, frame.slug, raw, language);
  const result = await runWrite(async (tx) => {
    const slug = await chooseFreeSlug(tx, kind, proposedSlug);
    const created = await createWithin(tx, actor, kind, slug, input, { now, isComplete });
    const finished = await finishSave(tx, actor, frame, created.value.id, now);
    return { value: finished.value, tags: [...created.tags, ...finished.tags] };
  });
  return result.ok || result.reason !== "invalid"
    ? result
    : explain(kind, result.errors, { merged: input, raw, isComplete });
}
