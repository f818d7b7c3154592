import { notFound } from "next/navigation";
import { drawPreview } from "@/app/draw-preview";
import { PreviewBar } from "@/components/site/preview-bar";
import { Button } from "@/components/ui/button";
import { env } from "@/lib/env";
import { adminPath } from "@/lib/kinds/address";
import { mayPreview, previewView, signPreview } from "@/lib/records/admin/preview";
import { firstValue } from "@/lib/routes/query";
import { isUuid } from "@/lib/text/is-uuid";
import { type AdminProps, adminTitle, readAdminPage, requireKind } from "../../../admin-page";

export const generateMetadata = adminTitle((t) => t("admin:edit.preview"));

/** Previews an unpublished page to those who may read it, with a link to share the preview. */
export default async function Page(props: AdminProps<{ kind: string; id: string }>) {
  const page = await readAdminPage(props, ({ kind, id }) => `/preview/${kind}/${id}`);
  const { locale, t, visitor, params, query } = page;
  const kind = requireKind(params.kind);
  const revision = firstValue(query.revision);
  if (!isUuid(params.id) || (revision !== "" && !isUuid(revision))) notFound();
  const shown = { kind, id: params.id, revision: revision || null };
  const may = await mayPreview(visitor.actor, shown);
  const view = may.read ? await previewView(shown, locale) : null;
  if (!view) notFound();
  const token = may.share ? await signPreview(shown, new Date()) : null;
  const share = token
    ? {
        label: t("admin:edit.share"),
        address: new URL(`/${locale}/preview/${token}`, env().SITE_URL).href,
        copy: t("admin:edit.copy"),
        done: t("admin:edit.copied"),
      }
    : undefined;
  return (
    <>
      <PreviewBar
        notice={t("admin:preview.notice")}
        back={
          <form action={adminPath(locale, kind, params.id)}>
            {revision && <input type="hidden" name="revision" value={revision} />}
            <Button second>{t("admin:edit.tab.edit")}</Button>
          </form>
        }
        share={share}
      />
      {await drawPreview(view, locale)}
    </>
  );
}
