import type { Translate } from "@/lib/i18n/server";

const named = (t: Translate, key: string, otherwise: string) =>
  (t as (key: string, options: object) => string)(key, { defaultValue: otherwise });

/** The subject of an action ("records.merge"), in words; one without words is shown as it is. */
export const auditArea = (t: Translate, action: string): string => {
  const area = action.split(".")[0] ?? action;
  return named(t, `work:audit.areas.${area}`, area);
};

/** "people.secondFactor.asked" → "peopleSecondFactorAsked", under which the words stand. */
const wordsKey = (action: string) => action.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What was done, in words; an action without words is shown as it is. */
export const auditAction = (t: Translate, action: string): string =>
  named(t, `work:audit.actions.${wordsKey(action)}`, action);

/** What came of it: done, or why it was refused. */
export const auditOutcome = (t: Translate, outcome: string): string =>
  outcome === "done"
    ? t("work:audit.done")
    : `${t("work:audit.refused")}: ${named(t, `work:audit.reasons.${outcome}`, outcome)}`;
