import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** Deletes a collection; folded, because there is no way back. */
export function RemoveCollection({ id, locale }: { id: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <Details summary={t("collection:admin.delete.title")}>
      <p className="mb-3">{t("collection:admin.delete.text")}</p>
      <PostForm action="/api/admin/collections/remove" locale={locale} hidden={{ id }}>
        <Button second>{t("collection:admin.delete.submit")}</Button>
      </PostForm>
    </Details>
  );
}
