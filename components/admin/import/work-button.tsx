import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import type { PageContext } from "@/lib/routes/form-state";

type Props = {
  page: PageContext;
  id: string;
  work: "planning" | "taking";
  children: ReactNode;
};

/** Lets a worker begin. */
export function WorkButton({ page: { locale }, id, work, children }: Props) {
  return (
    <PostForm action="/api/admin/imports/work" locale={locale} hidden={{ id, work }}>
      <Button>{children}</Button>
    </PostForm>
  );
}
