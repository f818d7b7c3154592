import { EmptyState } from "@/components/ui/empty-state";
import { TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { agreementChoices } from "@/lib/meetings/review/agreement/result";
import type { OpenStatement, VotePage } from "@/lib/meetings/review/agreement/vote";
import { firstValue } from "@/lib/routes/query";
import { Said } from "../said";

type Props = {
  locale: Locale;
  token: string;
  view: VotePage;
  /** What was typed into a refused form. */
  typed: Record<string, string | string[]> | null;
};

function VoteForm({ statement, locale, token, typed }: Omit<Props, "view"> & { statement: OpenStatement }) {
  const t = translator(locale);
  const { id, kind, text, language, own } = statement;
  const words = typed?.statement === id ? firstValue(typed.words) : own?.words;
  return (
    <section aria-labelledby={`statement-${id}`} className="space-y-4 border-t border-rule pt-6">
      <p className="text-note text-quiet">{t(`review:statement.${kind}`)}</p>
      <h2 id={`statement-${id}`} className="words max-w-measure font-read text-lead">
        <Said locale={locale} text={text} language={language} />
      </h2>
      {own && <p className="font-semibold">{t("review:vote.pressed", { choice: t(`review:choice.${own.choice}`) })}</p>}
      <PostForm
        action="/api/meetings/agreement"
        locale={locale}
        hidden={{ token, statement: id }}
        labelledBy={`statement-${id}`}
      >
        <TextArea
          id={`words-${id}`}
          name="words"
          rows={2}
          label={t("review:vote.words")}
          hint={t("review:vote.wordsHint")}
          value={words ?? ""}
        />
        <div className="grid gap-3 sm:grid-cols-2">
          {agreementChoices.map((choice) => (
            <button
              key={choice}
              type="submit"
              name="choice"
              value={choice}
              aria-pressed={own?.choice === choice}
              className={`button min-h-14 justify-center ${own?.choice === choice ? "" : "button-second"}`}
            >
              {t(`review:choice.${choice}`)}
            </button>
          ))}
        </div>
      </PostForm>
    </section>
  );
}

/** Four large buttons for each statement that waits for an answer. */
export function VoteForms({ view, ...props }: Props) {
  const t = translator(props.locale);
  if (view.statements.length === 0) return <EmptyState title={t("review:vote.none")} />;
  return view.statements.map((statement) => <VoteForm key={statement.id} {...props} statement={statement} />);
}
