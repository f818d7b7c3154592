import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { libreTranslate } from "./libre-translate";

/** Translates texts and returns them in the same order; null on failure. */
export type MachineTranslator = (
  texts: readonly string[],
  from: Locale,
  to: Locale,
) => Promise<readonly string[] | null>;

export function canTranslateByMachine(): boolean {
  return env().TRANSLATION_URL !== undefined;
}

/** The configured translator; null without configuration. */
export function configuredTranslator(): MachineTranslator | null {
  const { TRANSLATION_URL, TRANSLATION_KEY } = env();
  return TRANSLATION_URL === undefined ? null : libreTranslate(TRANSLATION_URL, TRANSLATION_KEY);
}
