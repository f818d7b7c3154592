import { formatList } from "@/lib/i18n/format";
import { isLocale, type Locale, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { StatementReach } from "@/lib/meetings/models";
import type { Board } from "@/lib/meetings/review/synthesis/board";
import { MovePart } from "./move-part";
import { PaperPart } from "./paper-part";
import { SimilarPart } from "./similar-part";
import { StatementList } from "./statement-list";

export const synthesisFields = ["notes", "target", "text", "visit", "reach", "group"] as const;

export type BoardProps = {
  locale: Locale;
  board: Board;
  /** Where its forms go, and what they carry. */
  call: { action: string; hidden: Record<string, string> };
  /** Where a statement is shown alone, if the reader has such a page. */
  screen?: (statement: string) => string;
  /** For whom a statement may be written. */
  reaches: readonly StatementReach[];
  mayChange: boolean;
  value: (name: string) => string | undefined;
  error: (name: string) => string | undefined;
};

/** How many notes have their place, and what was set aside and why: none vanishes. */
function CountLine({ locale, board: { counts, reasons } }: Pick<BoardProps, "locale" | "board">) {
  const t = translator(locale);
  const { all, placed, aside, unread } = counts;
  if (all === 0 && unread === 0) return null;
  return (
    <div className="space-y-1">
      <p className="font-semibold tabular-nums">{t("review:count.placed", { placed, all, aside })}</p>
      {reasons.length > 0 && (
        <p className="text-quiet">{t("review:count.reasons", { reasons: reasons.join(" · ") })}</p>
      )}
      {unread > 0 && <p className="text-quiet">{t("review:count.unread", { notes: unread })}</p>}
    </div>
  );
}

/** Who of the hosts reads the languages of the notes, and which languages none of them reads. */
function ReaderLines({ locale, board: { readers } }: Pick<BoardProps, "locale" | "board">) {
  const t = translator(locale);
  const nameOf = (language: string) => (isLocale(language) ? nativeLanguageName(language) : language);
  const unread = readers.filter(({ names }) => names.length === 0).map(({ language }) => nameOf(language));
  if (readers.length === 0) return null;
  return (
    <div className="space-y-1 text-quiet">
      {readers
        .filter(({ names }) => names.length > 0)
        .map(({ language, names }) => (
          <p key={language}>{t("review:readers", { language: nameOf(language), people: formatList(names, locale) })}</p>
        ))}
      {unread.length > 0 && <p>{t("review:noReaders", { languages: formatList(unread, locale) })}</p>}
    </div>
  );
}

/** Notes on the left, statements on the right. */
export function SynthesisBoard(props: BoardProps) {
  const { locale, board, mayChange } = props;
  const t = translator(locale);
  return (
    <div data-board className="space-y-8">
      {board.isClosed && <p>{t("review:closed.review")}</p>}
      <CountLine locale={locale} board={board} />
      <ReaderLines locale={locale} board={board} />
      {mayChange && <SimilarPart {...props} />}
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <MovePart {...props} />
        <StatementList {...props} />
      </div>
      {mayChange && <PaperPart {...props} />}
      <script type="module" src="/board.js" />
    </div>
  );
}
