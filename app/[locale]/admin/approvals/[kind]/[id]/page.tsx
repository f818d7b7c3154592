import { notFound } from "next/navigation";
import { Button } from "@/components/ui/button";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { locales, nativeLanguageName } from "@/lib/i18n/locales";
import { type Askable, readAskable } from "@/lib/proposals/approvals/read";
import { labelsOf } from "@/lib/records/admin/labels";
import { type AdminProps, adminPath, adminTitle, one, requireKind } from "../../../admin-page";
import { readWorkPage } from "../../../work-page";
import { ApprovalList } from "./approval-list";

export const generateMetadata = adminTitle((t) => t("proposals:ask.title"));

type State = Awaited<ReturnType<typeof readWorkPage>>;
const daysToChoose = [7, 14, 30, 60] as const;
const fields = ["name", "email", "language", "note", "days"] as const;

/** Whom to ask, in which language, with which words, for how long. */
function AskForm({ state: { locale, t, form }, askable }: { state: State; askable: Askable }) {
  const { record, revisionId } = askable;
  const hidden = { kind: record.kind, id: record.id, ...(revisionId ? { revision: revisionId } : {}) };
  const plain = (name: (typeof fields)[number], otherwise = "") => {
    const error = form.error(name);
    return { id: name, name, value: form.value(name) ?? otherwise, ...(error ? { error } : {}) };
  };
  return (
    <PostForm action="/api/admin/approvals/ask" locale={locale} hidden={hidden}>
      <TextField {...plain("name")} label={t("proposals:ask.name")} required />
      <TextField {...plain("email")} type="email" label={t("proposals:ask.email")} required />
      <SelectField
        {...plain("language", record.sourceLanguage)}
        label={t("proposals:ask.language")}
        choices={locales.map((code) => ({ value: code, label: nativeLanguageName(code), lang: code }))}
      />
      <TextArea
        {...plain("note")}
        rows={4}
        label={t("proposals:ask.note")}
        hint={t("proposals:ask.noteHint")}
        optional={t("account:optional")}
      />
      <SelectField
        {...plain("days", "14")}
        label={t("proposals:ask.days")}
        choices={daysToChoose.map((count) => ({
          value: String(count),
          label: t("proposals:ask.daysCount", { count }),
        }))}
      />
      <Button>{t("proposals:ask.send")}</Button>
    </PostForm>
  );
}

/** A text goes to somebody without an account, and what came of it. */
export default async function Page(props: AdminProps<{ kind: string; id: string }>) {
  const state = await readWorkPage(props, ({ kind, id }) => `/approvals/${kind}/${id}`);
  const { locale, t, actor, frame, form, params, query } = state;
  const kind = requireKind(params.kind);
  const askable = await readAskable(actor, kind, params.id, one(query.revision) || null, new Date());
  if (!askable) notFound();
  const title = (await labelsOf([params.id], locale)).get(params.id);
  const done = (["sent", "taken"] as const).find((name) => name === query.done);
  const label = title?.label ?? askable.record.slug;
  return (
    <WorkFrame
      {...frame}
      crumbs={[
        { href: adminPath(locale, kind), label: t(`kinds:plural.${kind}`) },
        { href: adminPath(locale, kind, params.id), label },
        { label: t("proposals:ask.tab") },
      ]}
      title={label}
      titleLanguage={title?.lang === locale ? undefined : title?.lang}
      lead={`${t("proposals:ask.lead")} ${askable.revisionId ? t("proposals:ask.leadChange") : ""}`.trim()}
      done={done && t(`proposals:ask.${done}`)}
      errors={form.summary(fields)}
    >
      <WorkPart id="ask" title={t("proposals:ask.title")}>
        <AskForm state={state} askable={askable} />
      </WorkPart>
      <WorkPart id="asked" title={t("proposals:ask.askedTitle")}>
        <ApprovalList locale={locale} askable={askable} />
      </WorkPart>
    </WorkFrame>
  );
}
