import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/admin/admin-frame";
import { ClientTranslations } from "@/components/admin/client-translations";
import { RecordForm } from "@/components/admin/form/record-form";
import { formStrings } from "@/lib/i18n/client-strings";
import { adminPath } from "@/lib/kinds/address";
import { kindAtPath } from "@/lib/kinds/index";
import { readNewFormModel } from "@/lib/records/admin/form/new";
import { askedRecord } from "@/lib/records/admin/form/new-record";
import { type AdminProps, adminTitle, readAdminPage, requireKind } from "../../admin-page";

export const generateMetadata = adminTitle((t, { kind }) =>
  t("admin:edit.new", { kind: t(`kinds:kind.${kindAtPath(kind ?? "") ?? "school"}`) }),
);

/** The form of a new record. */
export default async function Page(props: AdminProps<{ kind: string }>) {
  const page = await readAdminPage(props, ({ kind }) => `/${kind}/new`);
  const { locale, t, actor, params, frame } = page;
  const kind = requireKind(params.kind);
  const form = (await readNewFormModel(actor, kind, locale, page.form.draft, askedRecord(page.query))) ?? notFound();
  const title = t("admin:edit.new", { kind: t(`kinds:kind.${kind}`) });
  const crumbs = [{ href: adminPath(locale, kind), label: t(`kinds:plural.${kind}`) }, { label: title }];
  return (
    <AdminFrame {...frame} crumbs={crumbs} title={title}>
      <ClientTranslations locale={locale} strings={formStrings(locale)}>
        <RecordForm form={form} />
      </ClientTranslations>
    </AdminFrame>
  );
}
