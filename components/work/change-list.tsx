import { Difference } from "@/components/ui/difference";
import type { Locale } from "@/lib/i18n/locales";
import { isLocale, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Piece } from "@/lib/text/word-difference";

type Change = { label: string; language: string | undefined; pieces: Piece[] };

/** The changes by field. */
export function ChangeList({ locale, changes }: { locale: Locale; changes: Change[] }) {
  const t = translator(locale);
  const words = { removed: t("work:history.removed"), added: t("work:history.added") };
  return (
    <dl className="max-w-wide divide-y divide-rule border-y border-rule">
      {changes.map(({ label, language, pieces }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two changes may have the same label
        <div key={index} className="gap-6 py-2 sm:grid sm:grid-cols-[14rem_minmax(0,1fr)]">
          <dt className="text-note text-quiet">
            {label}
            {language && isLocale(language) ? ` (${nativeLanguageName(language)})` : ""}
          </dt>
          <dd lang={language} className="break-words whitespace-pre-line">
            <Difference pieces={pieces} words={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
