import { fromJson } from "@/lib/json";
import type { BaseInput, BasePart } from "@/lib/kinds/input";
import { partsApart } from "@/lib/kinds/parts";
import type { Revision } from "@/prisma/generated/client";

type Texts = BaseInput["translations"];

/** The texts of the revision's languages, and all others as they are now. */
function mergeTexts(proposed: Texts, now: Texts = {}, languages: readonly string[]): Texts {
  const isProposed = ([language]: [string, unknown]) => languages.includes(language);
  const [own, others] = [Object.entries(proposed).filter(isProposed), Object.entries(now)];
  return Object.fromEntries([...others.filter((entry) => !isProposed(entry)), ...own]);
}

/**
 * What a change makes of the record as it is now. A change that names its languages leaves all others alone: a
 * translation saved after it was written must not be lost. Parts with a form of their own are taken from the change in all
 * languages, because that form shows them all and names none.
 */
export function revisedInput(now: BaseInput, revision: Pick<Revision, "input" | "languages">): BaseInput {
  const input = fromJson<BaseInput>(revision.input);
  const { languages } = revision;
  if (languages.length === 0) return input;
  const known = new Map(Object.values(now.parts).flatMap((list = []) => list.map((part) => [part.id, part] as const)));
  const textsNow = ({ id, translations }: BasePart) => known.get(id)?.translations ?? translations;
  const parts = Object.entries(input.parts ?? {}).map(([name, list = []]) => [
    name,
    partsApart.includes(name)
      ? list
      : list.map((part) => ({
          ...part,
          translations: mergeTexts(part.translations, textsNow(part), languages),
        })),
  ]);
  const translations = mergeTexts(input.translations, now.translations, languages);
  return { ...input, translations, parts: Object.fromEntries(parts) };
}
