import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import type { ApprovalLine, Askable } from "@/lib/proposals/approvals/read";
import { approvalState } from "./approval-state";

const day = (at: Date, locale: Locale) => formatDay(at.toISOString().slice(0, 10), locale);

const fieldLabel = (t: Translate, name: string) =>
  name ? (t as (key: string) => string)(`kinds:field.${name}`) : t("proposals:ask.onAll");

/** What the person wrote about passages of the text. */
export function ApprovalComments({ locale, line }: { locale: Locale; line: ApprovalLine }) {
  const t = translator(locale);
  if (line.comments.length === 0 || line.state === "asked") return null;
  const lang = line.language === locale ? undefined : line.language;
  return (
    <ul aria-label={t("proposals:ask.comments")} className="mt-3 space-y-3">
      {line.comments.map(({ id, field, passage, text }) => (
        <li key={id} className="border-s-[3px] border-edge ps-5">
          <p className="text-note text-quiet">{fieldLabel(t, field)}</p>
          {passage && (
            <blockquote lang={lang} className="break-words font-read italic">
              {passage}
            </blockquote>
          )}
          <p lang={lang} className="break-words whitespace-pre-line">
            {text}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The answer of one person, the version it refers to, and whether the text changed since. */
function Standing({ locale, line }: { locale: Locale; line: ApprovalLine }) {
  const t = translator(locale);
  const { state, isOver, changedSince, answeredAt, expiresAt } = line;
  const words = state === "asked" && isOver ? t("proposals:ask.over") : approvalState(t, line);
  return (
    <>
      <p>
        {words}
        {changedSince && <strong className="font-semibold"> – {t("proposals:ask.changed")}</strong>}
      </p>
      <p className="text-note text-quiet">
        {answeredAt
          ? t("proposals:ask.answered", { date: day(answeredAt, locale) })
          : t("proposals:ask.until", { date: day(expiresAt, locale) })}
      </p>
    </>
  );
}

function Line({ locale, line, hidden }: { locale: Locale; line: ApprovalLine; hidden: Record<string, string> }) {
  const t = translator(locale);
  const name = line.name ?? t("proposals:ask.erased");
  const isWaiting = line.state === "asked" && !line.isOver;
  return (
    <li className="py-4">
      <p className="font-semibold">
        {t("proposals:ask.line", { name, asker: line.askedBy.name, date: day(line.createdAt, locale) })}
      </p>
      <Standing locale={locale} line={line} />
      {line.reason && (
        <p className="mt-2 whitespace-pre-line">
          {t("proposals:ask.reason")}: <span lang={line.language}>{line.reason}</span>
        </p>
      )}
      <ApprovalComments locale={locale} line={line} />
      {isWaiting && (
        <div className="mt-3">
          <PostForm action="/api/admin/approvals/withdraw" locale={locale} hidden={{ ...hidden, approval: line.id }}>
            <Button second>
              {t("proposals:ask.withdraw")}
              <span className="sr-only"> ({t("proposals:ask.withdrawOf", { name })})</span>
            </Button>
          </PostForm>
        </div>
      )}
    </li>
  );
}

/** Everybody who was asked to approve a record, newest first. */
export function ApprovalList({ locale, askable: { record, lines } }: { locale: Locale; askable: Askable }) {
  if (lines.length === 0) return <p className="text-quiet">{translator(locale)("proposals:ask.nobody")}</p>;
  return (
    <ul className="max-w-wide divide-y divide-rule border-y border-rule">
      {lines.map((line) => (
        <Line key={line.id} locale={locale} line={line} hidden={{ kind: record.kind, id: record.id }} />
      ))}
    </ul>
  );
}
