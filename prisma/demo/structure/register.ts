import type { Locale } from "@/lib/i18n/locales";
import type { DemoRecord } from "../demo";

const names: Record<Locale, string> = {
  ca: "Registre de demostració",
  es: "Registro de demostración",
  en: "Demo register",
  sv: "Demoregister",
  cs: "Ukázkový rejstřík",
  pt: "Registo de demonstração",
};

type Texts = DemoRecord<"school">["texts"] | DemoRecord<"cluster">["texts"];

/** The texts of a record whose code is in the demo's register, with the name of the register in each language. */
export function withRegister<T extends Texts>(texts: T): T {
  const named = Object.entries(texts).map(([language, own]) => [
    language,
    { ...own, registerName: names[language as Locale] },
  ]);
  return Object.fromEntries(named);
}
