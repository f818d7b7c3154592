import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { SelectInput, TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { fieldsOfForm } from "@/lib/routes/form-field";

type Comment = { id: string; field: string; passage: string | null; text: string };
type Props = {
  locale: Locale;
  token: string;
  /** Identifies the version of the text that was read. */
  stamp: string;
  fields: { value: string; label: string }[];
  comments: Comment[];
  values: Record<string, string | string[]>;
  errors: Record<string, string>;
};

const firstWords = (text: string) => (text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/, "")} …` : text);

function Comments({ locale, token, fields, comments }: Props) {
  const t = translator(locale);
  if (comments.length === 0) return null;
  const labels = new Map(fields.map(({ value, label }) => [value, label]));
  return (
    <section aria-labelledby="comments-title" className="max-w-measure space-y-4">
      <h3 id="comments-title" className="font-semibold">
        {t("proposals:approval.yours")}
      </h3>
      <ul className="space-y-4">
        {comments.map(({ id, field, passage, text }) => (
          <li key={id} className="border-s-[3px] border-edge ps-5">
            <p className="text-note text-quiet">{labels.get(field) ?? t("proposals:approval.fieldAny")}</p>
            {passage && <blockquote className="break-words font-read italic">{passage}</blockquote>}
            <p className="break-words whitespace-pre-line">{text}</p>
            <PostForm action="/api/approvals" locale={locale} hidden={{ token, intent: "remove", comment: id }}>
              <button type="submit" className="target underline">
                {t("proposals:approval.remove")}
                <span className="sr-only">: {firstWords(text)}</span>
              </button>
            </PostForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CommentForm({ locale, token, fields, values, errors }: Props) {
  const t = translator(locale);
  const field = fieldsOfForm(values, (name) => errors[name]);
  return (
    <PostForm action="/api/approvals" locale={locale} hidden={{ token, intent: "comment" }} labelledBy="comment-title">
      <SelectInput
        {...field("field")}
        label={t("proposals:approval.field")}
        emptyLabel={t("proposals:approval.fieldAny")}
        choices={fields}
      />
      <TextArea
        {...field("passage")}
        rows={2}
        label={t("proposals:approval.passage")}
        hint={t("proposals:approval.passageHint")}
        optional={t("account:optional")}
      />
      <TextArea {...field("text")} rows={4} label={t("proposals:approval.text")} required />
      <Button second>{t("proposals:approval.keep")}</Button>
    </PostForm>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`} className="space-y-4 border-t border-rule pt-6">
      <h3 id={`${id}-title`} className="font-read text-lead">
        {title}
      </h3>
      {children}
    </section>
  );
}

/** The three possible answers: correct, comments, must not be published. */
export function ApprovalAnswer(props: Props) {
  const { locale, token, stamp, comments, values, errors } = props;
  const field = fieldsOfForm(values, (name) => errors[name]);
  const t = translator(locale);
  const hidden = { token, stamp };
  return (
    <>
      <Part id="approve" title={t("proposals:approval.approveTitle")}>
        <PostForm action="/api/approvals" locale={locale} hidden={{ ...hidden, intent: "approve" }}>
          <Button>{t("proposals:approval.approve")}</Button>
        </PostForm>
      </Part>
      <Part id="comment" title={t("proposals:approval.commentTitle")}>
        <Comments {...props} />
        <CommentForm {...props} />
        {comments.length > 0 && (
          <PostForm action="/api/approvals" locale={locale} hidden={{ ...hidden, intent: "send" }}>
            <Button>{t("proposals:approval.send")}</Button>
          </PostForm>
        )}
      </Part>
      <Part id="decline" title={t("proposals:approval.declineTitle")}>
        <PostForm action="/api/approvals" locale={locale} hidden={{ ...hidden, intent: "decline" }}>
          <TextArea {...field("reason")} rows={4} label={t("proposals:approval.reason")} required />
          <Button second>{t("proposals:approval.decline")}</Button>
        </PostForm>
      </Part>
    </>
  );
}

type SettledProps = { locale: Locale; state: "approved" | "commented" | "declined"; asker: string };

export function ApprovalThanks({ locale, state, asker }: SettledProps) {
  const t = translator(locale);
  return (
    <div role="status">
      <Callout title={t("proposals:approval.thanksTitle")} tone="strong">
        {t(`proposals:approval.${state}`, { name: asker })}
      </Callout>
    </div>
  );
}
