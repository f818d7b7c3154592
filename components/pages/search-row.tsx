import type { ReactNode } from "react";
import { KeepButton } from "@/components/collection/keep-button";
import { rowOf } from "@/components/records/row-of-card";
import { langProps, titleOf } from "@/components/records/written";
import { Lang, type Written } from "@/components/ui/lang";
import type { RowProps } from "@/components/ui/row";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { termPath } from "@/lib/kinds/address";
import type { FoundRecord } from "@/lib/records/search/found-records";

function withMarks(words: Written, marks: FoundRecord["title"]["marks"]): Written {
  return typeof words === "string" ? { text: words, marks } : { ...words, marks };
}

/** A row that shows where the words stand, or says why the record fits without them. */
export function rowOfFound({ card, title, excerpt, reasons }: FoundRecord, locale: Locale): RowProps {
  return {
    ...rowOf(card, locale, 3),
    tools: <KeepButton card={card} locale={locale} />,
    title: withMarks(titleOf(card, locale), title.marks),
    ...(excerpt ? { summary: { text: excerpt.text, marks: excerpt.marks, ...langProps(excerpt, locale) } } : {}),
    ...(reasons.length > 0 ? { reason: <Reasons {...{ reasons, locale }} /> } : {}),
  };
}

const linked = (words: ReactNode, href: string | undefined) => (href ? <a href={href}>{words}</a> : words);

/** "About: homework · Tagged: early school leaving". */
export function Reasons({ reasons, locale }: Pick<FoundRecord, "reasons"> & { locale: Locale }) {
  const t = translator(locale);
  return reasons.map(({ type, words, term }, index) => (
    <span key={`${type} ${words.text}`}>
      {index > 0 && "\u00a0· "}
      {t(`pages:search.reason.${type}`)}{" "}
      {linked(<Lang words={{ text: words.text, ...langProps(words, locale) }} />, term && termPath(locale, term))}
    </span>
  ));
}
