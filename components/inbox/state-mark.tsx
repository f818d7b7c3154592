import { WarningSign } from "@/components/ui/error-summary";
import type { MessageState } from "@/lib/contact/states";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** Each state has its own shape, so that it can be told without colour. */
const shapes: Record<MessageState, React.ReactNode> = {
  unconfirmed: <circle cx="8" cy="8" r="5.5" strokeDasharray="2 2.5" className="stroke-edge" />,
  held: <circle cx="8" cy="8" r="5.5" strokeDasharray="3 2" className="stroke-thread" />,
  open: <circle cx="8" cy="8" r="6" className="fill-thread stroke-thread" />,
  answered: <path d="M2.5 8.5 6.5 12.5 13.5 4" className="stroke-ink" />,
  closed: <circle cx="8" cy="8" r="5.5" className="stroke-edge" />,
  spam: <path d="M3 3 13 13M13 3 3 13" className="stroke-edge" />,
};

type Props = { locale: Locale; state: MessageState; hasFailed?: boolean };

/** The state of a message as a symbol and text. */
export function StateMark({ locale, state, hasFailed = false }: Props) {
  const t = translator(locale);
  const waits = state === "open" || state === "held";
  return (
    <span className={`inline-flex items-center gap-2 ${waits ? "font-semibold" : "text-quiet"}`}>
      {hasFailed ? (
        <WarningSign />
      ) : (
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 flex-none" fill="none" strokeWidth="2">
          {shapes[state]}
        </svg>
      )}
      {t(hasFailed ? "inbox:state.failed" : `inbox:state.${state}`)}
    </span>
  );
}
