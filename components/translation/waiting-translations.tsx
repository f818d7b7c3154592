import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { Table } from "@/components/ui/table";
import type { WaitingTranslation } from "@/lib/records/translation/waiting-translations";
import type { PageContext } from "@/lib/routes/form-state";
import { waitingColumns } from "./waiting-columns";

function DecisionFields({ page: { t, form } }: { page: PageContext }) {
  return (
    <div className="space-y-6">
      <p className="max-w-measure text-quiet">{t("translation:decide.hint")}</p>
      <Button name="intent" value="accept">
        {t("translation:decide.accept")}
      </Button>{" "}
      <Button second name="intent" value="acceptPublish">
        {t("translation:decide.acceptPublish")}
      </Button>
      <div className="flex flex-wrap items-end gap-4">
        <TextInput {...form.field("reason")} label={t("translation:decide.reason")} />
        <Button second name="intent" value="reject">
          {t("translation:decide.reject")}
        </Button>
      </div>
    </div>
  );
}

type Props = {
  page: PageContext;
  lines: WaitingTranslation[];
  /** Leads through them, one by one. */
  start: string;
};

/** The translations that wait for a decision; many can be accepted or rejected at once. */
export function WaitingTranslations({ page, lines, start }: Props) {
  const { locale, t } = page;
  if (lines.length === 0) return <EmptyState title={t("translation:desk.nothing")} />;
  return (
    <PostForm action="/api/admin/translations/decide" locale={locale} decides>
      <ButtonLink second href={start}>
        {t("rounds:start")}
      </ButtonLink>
      <Table
        caption={t("translation:desk.waiting")}
        columns={waitingColumns(page)}
        lines={lines}
        lineKey={({ id }) => id}
      />
      {lines.some(({ mayDecide }) => mayDecide) && <DecisionFields page={page} />}
    </PostForm>
  );
}
