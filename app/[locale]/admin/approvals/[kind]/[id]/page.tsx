import { notFound } from "next/navigation";
import { ApprovalList } from "@/components/proposals/approval-list";
import { ApprovalRequest, approvalFields } from "@/components/proposals/approval-request";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { adminPath } from "@/lib/kinds/address";
import { readAskable } from "@/lib/proposals/approvals/read";
import { labelsOf } from "@/lib/records/admin/labels";
import { firstValue } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage, requireKind } from "../../../admin-page";

export const generateMetadata = adminTitle((t) => t("proposals:ask.title"));

/** Asks a person without an account to approve a text, and lists the answers. */
export default async function Page(props: AdminProps<{ kind: string; id: string }>) {
  const page = await readAdminPage(props, ({ kind, id }) => `/approvals/${kind}/${id}`);
  const { locale, t, actor, frame, form, params, query } = page;
  const kind = requireKind(params.kind);
  const askable = await readAskable(actor, kind, params.id, firstValue(query.revision) || null, new Date());
  if (!askable) notFound();
  const title = (await labelsOf(actor, [params.id], locale)).get(params.id);
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
      errors={form.summary(approvalFields)}
    >
      <WorkPart id="ask" title={t("proposals:ask.title")}>
        <ApprovalRequest page={page} askable={askable} />
      </WorkPart>
      <WorkPart id="asked" title={t("proposals:ask.askedTitle")}>
        <ApprovalList locale={locale} askable={askable} />
      </WorkPart>
    </WorkFrame>
  );
}
