import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { libreTranslate } from "./libre-translate";

/** What translates texts: in their order, as many as it was given, or null when it could not. */
export type MachineTranslator = (
  texts: readonly string[],
  from: Locale,
  to: Locale,
) => Promise<readonly string[] | null>;

export function canTranslateByMachine(): boolean {
  return env().TRANSLATION_URL !== undefined;
}

/** The one that is configured; null without configuration. */
export function configuredTranslator(): MachineTranslator | null {
  const { TRANSLATION_URL, TRANSLATION_KEY } = env();
  return TRANSLATION_URL === undefined ? null : libreTranslate(TRANSLATION_URL, TRANSLATION_KEY);
}
