import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/admin/admin-frame";
import { RecordForm } from "@/components/admin/record-form";
import { can } from "@/lib/auth/can";
import { kindAtPath } from "@/lib/kinds/index";
import { citiesToCreateIn } from "@/lib/records/admin/record";
import { readDraft } from "@/lib/routes/draft";
import { type AdminProps, adminPath, adminTitle, readAdminPage, requireKind } from "../../admin-page";
import { readFormModel } from "../form-model";

export const generateMetadata = adminTitle((t, { kind }) =>
  t("admin:edit.new", { kind: t(`kinds:kind.${kindAtPath(kind ?? "") ?? "school"}`) }),
);

export default async function Page(props: AdminProps<{ kind: string }>) {
  const { locale, t, visitor, params, query, frame } = await readAdminPage(props, ({ kind }) => `/${kind}/new`);
  const kind = requireKind(params.kind);
  const { actor } = visitor;
  const { cities, platform } = await citiesToCreateIn(actor, kind, locale);
  if (cities.length === 0 && !platform) notFound();
  const place = { kind, cityId: platform ? null : (cities[0]?.value ?? null), authorId: actor.userId };
  const mayPublish = can(actor, "publish", place);
  const settings = { actor, kind, locale, editable: null, draft: await readDraft(query.draft, new Date()) };
  const form = await readFormModel(settings, mayPublish, can(actor, "submit", { ...place, publication: "draft" }));
  return (
    <AdminFrame
      {...frame}
      crumbs={[
        { href: adminPath(locale, kind), label: t(`kinds:plural.${kind}`) },
        { label: t("admin:edit.new", { kind: t(`kinds:kind.${kind}`) }) },
      ]}
      title={t("admin:edit.new", { kind: t(`kinds:kind.${kind}`) })}
    >
      <RecordForm form={form} />
    </AdminFrame>
  );
}
