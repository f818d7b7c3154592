import type { Locale } from "@/lib/i18n/locales";
import { isLocale, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Piece } from "@/lib/text/word-difference";

type Change = { label: string; language: string | undefined; pieces: Piece[] };

/** A text with what was taken out and put in: told by the signs, by words for those who listen, and by colour last. */
function Difference({ pieces, words }: { pieces: Piece[]; words: { removed: string; added: string } }) {
  return pieces.map(({ text, is }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
    if (is === "same") return <span key={index}>{text}</span>;
    const Sign = is === "removed" ? "del" : "ins";
    const look = is === "removed" ? "text-quiet line-through" : "bg-shade font-semibold no-underline";
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
      <Sign key={index} className={look}>
        <span className="sr-only">{words[is]} </span>
        {text.trimEnd()}
        {/\s$/.test(text) ? " " : ""}
      </Sign>
    );
  });
}

/** What changed, field by field. */
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
