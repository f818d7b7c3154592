import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { PageContext } from "@/lib/routes/form-state";

/** Adds pages by their addresses. */
export function AddPages({ page: { locale, t, form }, id }: { page: PageContext; id: string }) {
  const error = form.error("pages");
  return (
    <Details summary={t("collection:admin.add.title")} open={error !== undefined}>
      <PostForm action="/api/admin/collections/add" locale={locale} hidden={{ id }}>
        <TextArea
          id="pages"
          name="pages"
          label={t("collection:address.pages")}
          hint={t("collection:admin.add.hint")}
          rows={4}
          value={form.value("pages") ?? ""}
          {...(error ? { error } : {})}
        />
        <Button second>{t("collection:admin.add.submit")}</Button>
      </PostForm>
    </Details>
  );
}
