import { RoundBar } from "@/components/rounds/round-bar";
import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import type { RoundView } from "@/lib/records/rounds/read-round";
import type { PageContext } from "@/lib/routes/form-state";
import { AskSchool } from "./ask-school";
import { MonthsField } from "./months-field";

type Props = { page: PageContext; recordId: string; months: readonly number[]; round: RoundView | null };

/** Confirms one record. */
export function CheckForm({ page, recordId, months, round }: Props) {
  const { locale, t } = page;
  const action = t("rounds:check.confirm");
  return (
    <PostForm action="/api/admin/confirm" locale={locale} hidden={{ ids: recordId, next: round?.next }} decides>
      <MonthsField page={page} months={months} />
      <AskSchool page={page} />
      <RoundBar locale={locale} round={round}>
        <Button>{round ? t("rounds:andNext", { action }) : action}</Button>
      </RoundBar>
    </PostForm>
  );
}
