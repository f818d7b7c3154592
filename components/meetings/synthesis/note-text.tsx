import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { BoardNote } from "@/lib/meetings/review/synthesis/board";
import { Said } from "../said";

/** A note in its own language, with its group, and a machine's draft that says so. */
export function NoteText({ locale, note }: { locale: Locale; note: BoardNote }) {
  const t = translator(locale);
  const { kind, group, text, language, draft, question, setAside } = note;
  const about = [
    t(`review:kind.${kind}`),
    group && t("review:ofGroup", { group }),
    question && t("review:toQuestion", { number: question }),
    setAside && t("review:setAside", { reason: setAside }),
  ].filter(Boolean);
  return (
    <span className="block">
      <span className="block text-note text-quiet">{about.join(" · ")}</span>
      <span className="words block whitespace-pre-line font-read">
        <Said locale={locale} text={text} language={language} />
      </span>
      {draft && (
        <span className="block border-s-2 border-rule ps-3">
          <span className="block text-note text-quiet">{t("review:draft", { engine: draft.engine })}</span>
          <span className="words block whitespace-pre-line">{draft.text}</span>
        </span>
      )}
    </span>
  );
}
