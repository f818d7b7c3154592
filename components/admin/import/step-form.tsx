import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import type { PageContext } from "@/lib/routes/form-state";

type Props = { page: PageContext; id: string; step: string; children: ReactNode };

/** The form of a step: its answer is kept, and the next step follows. */
export function StepForm({ page: { locale, t }, id, step, children }: Props) {
  return (
    <PostForm action="/api/admin/imports/answer" locale={locale} hidden={{ id, step }}>
      {children}
      <Button>{t("exchange:continue")}</Button>
    </PostForm>
  );
}
