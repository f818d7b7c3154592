import { notFound } from "next/navigation";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FactList } from "@/components/ui/fact-list";
import { ChoiceField, TextField } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { can } from "@/lib/auth/can";
import { countPersonData, readPersonData } from "@/lib/contact/person-data";
import { formatNumber } from "@/lib/i18n/format";
import { readDraft } from "@/lib/routes/draft";
import { type AdminProps, adminTitle, one } from "../../admin-page";
import { readWorkPage } from "../../work-page";

export const generateMetadata = adminTitle((t) => t("inbox:person.title"));

type State = Awaited<ReturnType<typeof readWorkPage>>;
const sorts = ["messages", "proposals", "approvals", "emails", "invitations", "account", "contacts"] as const;

function Search({ state: { locale, t, form }, email }: { state: State; email: string }) {
  return (
    <PostForm action="/api/admin/messages/person/find" locale={locale}>
      <TextField
        id="email"
        name="email"
        type="email"
        autoComplete="off"
        label={t("inbox:person.email")}
        value={form.value("email") ?? email}
        error={form.error("email")}
      />
      <Button>{t("inbox:person.find")}</Button>
    </PostForm>
  );
}

function Erasure({ state: { locale, t, form }, email, asked }: { state: State; email: string; asked: string }) {
  return (
    <WorkPart id="erase" title={t("inbox:person.eraseTitle")}>
      <p className="max-w-measure">{t("inbox:person.eraseLead")}</p>
      <PostForm
        action="/api/admin/messages/person/erase"
        locale={locale}
        hidden={{ email, asked }}
        labelledBy="erase-title"
      >
        <ChoiceField
          id="confirm"
          name="confirm"
          legend={t("inbox:person.sure")}
          choices={[{ value: "yes", label: t("inbox:person.confirm") }]}
          error={form.error("confirm")}
        />
        <Button>{t("inbox:person.erase")}</Button>
      </PostForm>
    </WorkPart>
  );
}

/** What was found about an address: how much of each, the file, and the end of it. */
async function Found({ state, email, asked }: { state: State; email: string; asked: string }) {
  const { locale, t, actor } = state;
  const data = (await readPersonData(actor, email)) ?? notFound();
  const counts = countPersonData(data);
  if (sorts.every((sort) => !counts[sort]))
    return (
      <EmptyState title={t("inbox:person.noneTitle")}>
        <p className="words">{t("inbox:person.none", { email })}</p>
      </EmptyState>
    );
  return (
    <>
      <WorkPart id="found" title={t("inbox:person.found", { email })}>
        <FactList
          lines={sorts.map((sort) => ({
            label: t(`inbox:person.count.${sort}`),
            value: formatNumber(counts[sort] ?? 0, locale),
          }))}
        />
        <PostForm action="/api/admin/messages/person/export" locale={locale} hidden={{ email }}>
          <Button second>{t("inbox:person.download")}</Button>
        </PostForm>
      </WorkPart>
      <Erasure state={state} email={email} asked={asked} />
    </>
  );
}

/** For administrators: hand out or erase whatever is kept about whoever has an address. */
export default async function Page(props: AdminProps) {
  const state = await readWorkPage(props, () => "/messages/person");
  const { locale, t, actor, frame, form, query } = state;
  if (!can(actor, "erasePeople", { cityId: null })) notFound();
  const draft = await readDraft(query.asked, new Date());
  const email = [draft?.values.email ?? ""].flat()[0] ?? "";
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: `/${locale}/admin/messages`, label: t("inbox:nav") }, { label: t("inbox:person.title") }]}
      title={t("inbox:person.title")}
      lead={t("inbox:person.lead")}
      done={query.done === "erased" ? t("inbox:person.erased") : undefined}
      errors={form.summary(["email", "confirm"])}
    >
      <Search state={state} email={email} />
      {email && <Found state={state} email={email} asked={one(query.asked)} />}
    </WorkFrame>
  );
}
