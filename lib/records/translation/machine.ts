import { env } from "@/lib/env";
import { type Locale, locales } from "@/lib/i18n/locales";
import { apertium } from "./apertium";
import { libreTranslate } from "./libre-translate";

/** Translates texts and returns them in the same order; null on failure. */
export type MachineTranslator = (
  texts: readonly string[],
  from: Locale,
  to: Locale,
) => Promise<readonly string[] | null>;

/** A translator, and the name of its engine, which stays with what it wrote. */
export type Machine = { engine: string; translate: MachineTranslator };

/** The configured translator between two languages: Apertium for its pairs; null without configuration. */
export function machineFor(from: Locale, to: Locale): Machine | null {
  const { APERTIUM_URL, APERTIUM_PAIRS, TRANSLATION_URL, TRANSLATION_KEY } = env();
  if (APERTIUM_URL && APERTIUM_PAIRS.some((pair) => pair === `${from}-${to}`))
    return { engine: "Apertium", translate: apertium(APERTIUM_URL) };
  if (TRANSLATION_URL) return { engine: "LibreTranslate", translate: libreTranslate(TRANSLATION_URL, TRANSLATION_KEY) };
  return null;
}

/** Whether any language can be translated by a machine. */
export const hasMachine = (): boolean => locales.some((from) => locales.some((to) => machineFor(from, to) !== null));
