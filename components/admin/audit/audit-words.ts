import type { Translate } from "@/lib/i18n/server";

const named = (t: Translate, key: string, otherwise: string) =>
  (t as (key: string, options: object) => string)(key, { defaultValue: otherwise });

/** The subject of an action ("records.merge"), in words; one without words is shown as it is. */
export const auditArea = (t: Translate, action: string): string => {
  const area = action.split(".")[0] ?? action;
  return named(t, `work:audit.areas.${area}`, area);
};

/** Why something was refused, in words. */
export const auditReason = (t: Translate, outcome: string): string =>
  named(t, `work:audit.reasons.${outcome}`, outcome);
