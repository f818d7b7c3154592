import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { PageContext } from "@/lib/routes/form-state";

export function PersonSearch({ page: { locale, t, form }, email }: { page: PageContext; email: string }) {
  return (
    <PostForm action="/api/admin/messages/person/find" locale={locale}>
      <TextInput {...form.field("email", email)} type="email" autoComplete="off" label={t("inbox:person.email")} />
      <Button>{t("inbox:person.find")}</Button>
    </PostForm>
  );
}
