import { Button, MoreLink } from "@/components/ui/button";
import { SelectInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { adminPath } from "@/lib/kinds/address";
import type { PersonWhoRuns } from "@/lib/meetings/desk/people-who-run";
import type { PageContext } from "@/lib/routes/form-state";

type Props = {
  page: PageContext;
  id: string;
  readers: PersonWhoRuns[];
  readerId: string | null;
  isHost: boolean;
  isReader: boolean;
};

/** Who reads needs and diet. Only that person gets the link to them. */
export function ReaderPart({ page: { locale, t, form }, id, readers, readerId, isHost, isReader }: Props) {
  return (
    <WorkPart id="needs" title={t("hosting:reader.title")}>
      <p className="max-w-measure text-quiet">{t("hosting:reader.lead")}</p>
      {isHost && (
        <PostForm action="/api/admin/meetings/reader" locale={locale} hidden={{ id }} labelledBy="needs-title">
          <SelectInput
            {...form.field("reader", readerId ?? "")}
            label={t("hosting:reader.reader")}
            emptyLabel={t("hosting:reader.nobody")}
            choices={readers.map(({ id: value, name }) => ({ value, label: name }))}
          />
          <Button second>{t("hosting:reader.save")}</Button>
        </PostForm>
      )}
      {isReader && (
        <p>
          <MoreLink href={`${adminPath(locale, "meeting", id)}/people/needs`}>{t("hosting:reader.caption")}</MoreLink>
        </p>
      )}
    </WorkPart>
  );
}
