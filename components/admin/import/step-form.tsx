import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import type { PageContext } from "@/lib/routes/form-state";

type Props = {
  page: PageContext;
  id: string;
  step: string;
  /** What comes next, when it is more than the next question. */
  label?: string;
  /** What is proposed, in a sentence. A long form has its button here too, for those who agree. */
  proposed?: string;
  children: ReactNode;
};

/** The form of a step: its answer is kept, and the next step follows. */
export function StepForm({ page: { locale, t }, id, step, label, proposed, children }: Props) {
  const button = <Button>{label ?? t("exchange:continue")}</Button>;
  return (
    <PostForm action="/api/admin/imports/answer" locale={locale} hidden={{ id, step }}>
      {proposed && (
        <div className="max-w-measure space-y-3">
          <p>{proposed}</p>
          {button}
        </div>
      )}
      {children}
      {button}
    </PostForm>
  );
}
