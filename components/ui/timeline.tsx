import type { ReactNode } from "react";
import { Lang, type Written } from "./lang";

export type Moment = {
  key: string;
  when: string;
  /** A machine-readable date, only if it is a valid day, month or year. */
  dateTime?: string;
  title?: Written;
  children?: ReactNode;
  /** Still true today: a filled knot. */
  now?: boolean;
};

/** Dated events on a thread. */
export function Timeline({ moments }: { moments: Moment[] }) {
  return (
    <ol className="timeline max-w-measure">
      {moments.map(({ key, when, dateTime, title, children, now }) => (
        <li key={key} className={now ? "timeline-now" : undefined}>
          <p className="text-note text-quiet tabular-nums">
            {dateTime ? <time dateTime={dateTime}>{when}</time> : when}
          </p>
          {title && (
            <p className="font-semibold">
              <Lang words={title} />
            </p>
          )}
          {children}
        </li>
      ))}
    </ol>
  );
}
