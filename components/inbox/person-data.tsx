import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FactList } from "@/components/ui/fact-list";
import { ChoiceInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { formatNumber } from "@/lib/i18n/format";
import type { PageContext } from "@/lib/routes/form-state";

const dataSorts = [
  "messages",
  "proposals",
  "approvals",
  "subscriptions",
  "meetingInvitations",
  "meetingPeople",
  "emails",
  "invitations",
  "account",
  "contacts",
  "importRows",
] as const;

function PersonErasure({
  page: { locale, t, form },
  email,
  asked,
}: {
  page: PageContext;
  email: string;
  asked: string;
}) {
  return (
    <WorkPart id="erase" title={t("inbox:person.eraseTitle")}>
      <p className="max-w-measure">{t("inbox:person.eraseLead")}</p>
      <PostForm
        action="/api/admin/messages/person/erase"
        locale={locale}
        hidden={{ email, asked }}
        labelledBy="erase-title"
      >
        <ChoiceInput
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

type Props = { page: PageContext; email: string; counts: Record<string, number>; asked: string };

/** The amount of data stored about an email address by sort, with the export and the erasure. */
export function PersonDataReport({ page, email, counts, asked }: Props) {
  const { locale, t } = page;
  if (dataSorts.every((sort) => !counts[sort]))
    return (
      <EmptyState title={t("inbox:person.noneTitle")}>
        <p className="words">{t("inbox:person.none", { email })}</p>
      </EmptyState>
    );
  return (
    <>
      <WorkPart id="found" title={t("inbox:person.found", { email })}>
        <FactList
          lines={dataSorts.map((sort) => ({
            label: t(`inbox:person.count.${sort}`),
            value: formatNumber(counts[sort] ?? 0, locale),
          }))}
        />
        <PostForm action="/api/admin/messages/person/export" locale={locale} hidden={{ email }}>
          <Button second>{t("inbox:person.download")}</Button>
        </PostForm>
      </WorkPart>
      <PersonErasure page={page} email={email} asked={asked} />
    </>
  );
}
