import { written } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { View } from "@/lib/kinds/view";
import { excerpt, wordsOf } from "@/lib/text/html";
import type { CompareValue } from "./rows";

/** In characters; the complete text is linked. */
const longest = 360;

type Field = "challenge" | "solution" | "pitfalls";

/** The beginning of a text of a practice, with a link to the complete one. */
export function proseValue(practice: View<"practice">, field: Field, locale: Locale): CompareValue[] {
  const text = practice.texts[field];
  if (!text) return [];
  const words = wordsOf(text.html);
  const t = translator(locale);
  const isWhole = words.length <= longest;
  return [
    {
      key: practice.id,
      words: (
        <>
          <Lang words={written({ ...text, text: excerpt(words, longest) }, locale)} />{" "}
          {!isWhole && (
            <a href={`${recordPath(locale, practice)}#${field}`} className="no-print">
              {t("compare:whole")}
              <span className="sr-only">
                : {t(`kinds:field.${field}`)}, <span lang={practice.title.language}>{practice.title.text}</span>
              </span>
            </a>
          )}
        </>
      ),
    },
  ];
}
