import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { PostForm } from "@/components/ui/post-form";
import { actionWords } from "@/components/work/action-words";
import { ChangeList } from "@/components/work/change-list";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { HistoryEntry, RecordHistory } from "@/lib/records/history/view";

type EntryProps = { locale: Locale; entry: HistoryEntry; history: RecordHistory; hidden: Record<string, string> };

/** Longer lists of changes are folded. */
const shownAtOnce = 6;

function EntryChanges({ locale, entry }: EntryProps) {
  const { changes } = entry;
  if (changes.length === 0) return null;
  if (changes.length <= shownAtOnce) return <ChangeList locale={locale} changes={changes} />;
  return (
    <Details summary={translator(locale)("work:history.changes", { count: changes.length })}>
      <ChangeList locale={locale} changes={changes} />
    </Details>
  );
}

function HistoryLine({ locale, entry, history, hidden }: EntryProps) {
  const t = translator(locale);
  const { version, at, who, action, reason, restorable } = entry;
  return (
    <li className="space-y-3 border-t border-rule py-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <p>
          <span className="font-semibold">{who}</span> {actionWords(locale, action)}
          <span className="block text-note text-quiet">
            <time dateTime={at.toISOString()}>{formatInstant(at, locale, history.timeZone)}</time> ·{" "}
            {t("work:history.version", { version })}
          </span>
        </p>
        {restorable && history.mayRestore && (
          <PostForm action="/api/admin/history" locale={locale} hidden={{ ...hidden, version: String(version) }}>
            <Button second>{t("work:history.restore", { version })}</Button>
          </PostForm>
        )}
      </div>
      {reason && <p className="max-w-measure font-read">“{reason}”</p>}
      <EntryChanges locale={locale} entry={entry} history={history} hidden={hidden} />
    </li>
  );
}

type Props = { locale: Locale; history: RecordHistory; hidden: Record<string, string> };

/** The versions of a record, newest first. The last change can be undone, and any version restored. */
export function HistoryList({ locale, history, hidden }: Props) {
  return (
    <>
      {history.mayUndo && (
        <PostForm action="/api/admin/history" locale={locale} hidden={hidden}>
          <Button second>{translator(locale)("work:history.undo")}</Button>
        </PostForm>
      )}
      <ol className="max-w-wide border-b border-rule">
        {history.entries.map((entry) => (
          <HistoryLine key={entry.key} locale={locale} entry={entry} history={history} hidden={hidden} />
        ))}
      </ol>
    </>
  );
}
