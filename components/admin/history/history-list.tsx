import { Details } from "@/components/ui/details";
import { actionWords } from "@/components/work/action-words";
import { ChangeList } from "@/components/work/change-list";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { HistoryEntry, RecordHistory } from "@/lib/records/history/view";

type Props = {
  locale: Locale;
  history: RecordHistory;
  /** The address of the history. */
  here: string;
};
type EntryProps = Props & { entry: HistoryEntry };

/** Longer lists of changes are folded. */
const shownAtOnce = 6;

function EntryChanges({ locale, entry }: Pick<EntryProps, "locale" | "entry">) {
  const { changes } = entry;
  if (changes.length === 0) return null;
  if (changes.length <= shownAtOnce) return <ChangeList locale={locale} changes={changes} />;
  return (
    <Details summary={translator(locale)("work:history.changes", { count: changes.length })}>
      <ChangeList locale={locale} changes={changes} />
    </Details>
  );
}

function HistoryLine({ locale, entry, history, here }: EntryProps) {
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
          <a href={`${here}?restore=${version}#restoration`} className="target">
            {t("work:history.restore", { version })}…
          </a>
        )}
      </div>
      {reason && <p className="max-w-measure font-read">“{reason}”</p>}
      <EntryChanges locale={locale} entry={entry} />
    </li>
  );
}

/** The versions of a record, newest first. The last change can be undone, and any version restored. */
export function HistoryList({ locale, history, here }: Props) {
  const t = translator(locale);
  const { undo } = history;
  return (
    <>
      {undo !== null && (
        <p>
          <a href={`${here}?undo=yes#restoration`} className="target">
            {t("work:history.undo", { version: undo })}…
          </a>
        </p>
      )}
      <ol className="max-w-wide border-b border-rule">
        {history.entries.map((entry) => (
          <HistoryLine key={entry.key} locale={locale} entry={entry} history={history} here={here} />
        ))}
      </ol>
    </>
  );
}
