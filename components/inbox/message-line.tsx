import { KindGlyph } from "@/components/knot/kind-shape";
import type { InboxLine } from "@/lib/contact/inbox/models";
import { formatAge, formatInstant } from "@/lib/i18n/format";
import { type Locale, languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { excerpt } from "@/lib/text/html";
import { StateMark } from "./state-mark";

type Props = { locale: Locale; line: InboxLine; href: string; now: Date; selectable: boolean };

/** The sender and the record they ask about. */
function Heading({ locale, line, href }: Pick<Props, "locale" | "line" | "href">) {
  const t = translator(locale);
  const waits = line.state === "open" || line.state === "held";
  return (
    <h2 className="words text-plain leading-snug">
      <a href={href} className={`target ${waits ? "font-semibold" : "quiet-link"}`}>
        {line.sender ?? t("inbox:list.erasedSender")}
      </a>
      {line.organisation && <span className="text-quiet"> · {line.organisation}</span>}
    </h2>
  );
}

function Wish({ locale, line: { interest, about } }: Pick<Props, "locale" | "line">) {
  const t = translator(locale);
  return (
    <p className="text-note">
      <span className="text-quiet">{t(`inbox:interest.${interest}`)}: </span>
      <KindGlyph kind={about.kind} className="size-4 align-[-0.15em]" />{" "}
      <span lang={about.titleLanguage} className="words">
        {about.title}
      </span>
    </p>
  );
}

/** A message in the list: sender, subject, beginning of the text, age and state. */
export function MessageLine({ locale, line, href, now, selectable }: Props) {
  const t = translator(locale);
  const { id, begins, language, createdAt, state, hasFailed, notes, sender, about } = line;
  return (
    <article className="flex items-start gap-4 py-5">
      {selectable && (
        <input
          type="checkbox"
          name="ids"
          value={id}
          disabled={!line.mayModerate}
          aria-label={t("inbox:list.select", { name: sender ?? t("inbox:list.erasedSender"), title: about.title })}
          className="tick mt-0.5"
        />
      )}
      <div className="min-w-0 grow sm:grid sm:grid-cols-[minmax(0,1fr)_13rem] sm:gap-x-8">
        <div className="min-w-0 space-y-1">
          <Heading locale={locale} line={line} href={href} />
          <Wish locale={locale} line={line} />
          <p className="max-w-measure font-read">
            {begins ? (
              <span lang={language}>{excerpt(begins, 180)}</span>
            ) : (
              <em className="text-quiet">{t("inbox:list.erased")}</em>
            )}
          </p>
        </div>
        <div className="mt-2 space-y-1 text-note sm:mt-0.5">
          <p>
            <StateMark locale={locale} state={state} hasFailed={hasFailed} />
          </p>
          <p className="text-quiet">
            <time dateTime={createdAt.toISOString()} title={formatInstant(createdAt, locale, "UTC")}>
              {formatAge(createdAt, locale, now)}
            </time>
            {` · ${languageLabel(language, locale)}`}
            {notes > 0 && ` · ${t("inbox:list.notes", { count: notes })}`}
          </p>
        </div>
      </div>
    </article>
  );
}
