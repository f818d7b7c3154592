import { notFound } from "next/navigation";
import { ReferenceFields } from "@/components/admin/references/reference-fields";
import { ReferenceRemoval } from "@/components/admin/references/reference-removal";
import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { WorkFrame } from "@/components/work/work-frame";
import { referenceFields } from "@/lib/records/references/input";
import { listReferences, readReference } from "@/lib/records/references/list";
import { mayChangeReferences } from "@/lib/records/references/right";
import { firstValue } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../../admin-page";

export const generateMetadata = adminTitle((t) => t("work:references.publication"));

const mostFound = 20;

/** A reference: its form, the records that cite it, merging and removal. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readAdminPage(props, ({ id }) => `/references/${id}`);
  const { locale, t, actor, frame, form, params, query } = page;
  const isNew = params.id === "new";
  if (!mayChangeReferences(actor)) notFound();
  const known = isNew ? null : ((await readReference(actor, params.id)) ?? notFound());
  const [words, intoId] = [firstValue(query.q), firstValue(query.into)];
  const into = intoId ? ((await readReference(actor, intoId))?.reference ?? null) : null;
  const found = words && known ? ((await listReferences(actor, words, 1))?.lines ?? []) : [];
  const list = `/${locale}/admin/references`;
  const title = known?.reference.title ?? t("work:references.add");
  const other = form.draft?.errors.find(({ link }) => link)?.link;
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: list, label: t("work:references.title") }, { label: title }]}
      title={title}
      titleLanguage={known?.reference.titleLanguage}
      errors={form.summary([...referenceFields])}
    >
      <PostForm action="/api/admin/references" locale={locale} hidden={{ id: known?.reference.id }}>
        <ReferenceFields page={page} reference={known?.reference ?? null} other={other} />
        <Button>{t("work:references.save")}</Button>
      </PostForm>
      {known && (
        <ReferenceRemoval
          page={page}
          reference={known.reference}
          usage={known.usage}
          here={`${list}/${known.reference.id}`}
          words={words}
          found={found.filter(({ id }) => id !== known.reference.id).slice(0, mostFound)}
          into={into?.id === known.reference.id ? null : into}
        />
      )}
    </WorkFrame>
  );
}
