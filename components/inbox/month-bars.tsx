import type { MonthFigures } from "@/lib/contact/statistics";
import { dateFormat } from "@/lib/i18n/formats";
import { intlTag, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

const width = 100;

export function monthName(month: string, locale: Locale): string {
  const format = dateFormat(intlTag(locale), { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

type Props = { locale: Locale; months: MonthFigures[] };

/** A bar per month: its length shows the number of messages, its filling the answered ones. Numbers stand beside it. */
export function MonthBars({ locale, months }: Props) {
  const t = translator(locale);
  const max = Math.max(1, ...months.map(({ messages }) => messages));
  const length = (count: number) => (count / max) * (width - 1);
  return (
    <ol className="max-w-wide space-y-2">
      {months.map(({ month, messages, answered }) => (
        <li key={month} className="items-center gap-x-6 sm:grid sm:grid-cols-[10rem_minmax(0,1fr)_14rem]">
          <span className="text-note">{monthName(month, locale)}</span>
          <svg viewBox={`0 0 ${width} 6`} preserveAspectRatio="none" aria-hidden="true" className="h-4 w-full">
            <rect
              x="0.5"
              y="0.5"
              width={length(messages)}
              height="5"
              className="fill-shade stroke-edge"
              strokeWidth="0.4"
            />
            <rect x="0.5" y="0.5" width={length(answered)} height="5" className="fill-thread" />
          </svg>
          <span className="text-note text-quiet tabular-nums">
            {t("inbox:list.count", { count: messages })} · {t("inbox:figures.answeredOf", { count: answered })}
          </span>
        </li>
      ))}
    </ol>
  );
}
