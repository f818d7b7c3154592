"use client";

import { createInstance, type PostProcessorModule, type Resource } from "i18next";
import { type ReactNode, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { amounts, instanceLanguage, interpolation } from "@/lib/i18n/instance-options";
import { keepTogether } from "@/lib/text/keep-together";

type Props = {
  locale: string;
  /** Namespace → the strings that the page needs in the browser. */
  strings: Record<string, object>;
  children: ReactNode;
};

function createFixedInstance(locale: string, strings: Record<string, object>) {
  const instance = createInstance({
    lng: instanceLanguage(locale),
    load: "currentOnly",
    resources: { [instanceLanguage(locale)]: strings } as Resource,
    ns: Object.keys(strings),
    initAsync: false,
    interpolation,
    postProcess: "keepTogether",
  })
    .use(amounts)
    .use({
      type: "postProcessor",
      name: "keepTogether",
      process: (sentence: string) => keepTogether(sentence, locale),
    } satisfies PostProcessorModule);
  instance.init();
  return instance;
}

/**
 * Gives the client components below it their strings. One instance per rendering, because requests must not share a
 * language.
 */
export function ClientTranslations({ locale, strings, children }: Props) {
  const [i18n] = useState(() => createFixedInstance(locale, strings));
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>;
}
