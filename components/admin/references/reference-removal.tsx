import { Button } from "@/components/ui/button";
import { ChoiceInput, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { PageContext } from "@/lib/routes/form-state";
import { type Described, ReferenceWords } from "./described";

type Known = Described & { id: string };
type Props = {
  page: PageContext;
  reference: Known;
  usage: number;
  here: string;
  words: string;
  found: Known[];
  /** The reference to keep, if it was chosen already. */
  into: Known | null;
};

const wordsOf = ({ authors, year, title }: Known) => [authors, year, title].filter(Boolean).join(", ");

/** The question before a merge: both references, and how many records will cite the other. */
function MergeQuestion({ page: { locale, t }, reference, usage, here, into }: Props & { into: Known }) {
  return (
    <PostForm action="/api/admin/references/merge" locale={locale} hidden={{ id: reference.id, into: into.id }} decides>
      <h3 className="font-semibold">{t("work:references.askTitle")}</h3>
      <dl className="max-w-measure space-y-3">
        <dt className="font-semibold">{t("work:references.goes")}</dt>
        <dd>
          <ReferenceWords reference={reference} />
        </dd>
        <dt className="font-semibold">{t("work:references.stays")}</dt>
        <dd>
          <ReferenceWords reference={into} />
        </dd>
        <dt className="font-semibold">{t("work:references.usage")}</dt>
        <dd>{usage > 0 ? t("work:references.usageCount", { count: usage }) : t("work:references.unused")}</dd>
      </dl>
      <div className="flex flex-wrap items-center gap-4">
        <Button>{t("work:references.mergeSubmit")}</Button>
        <a href={`${here}#merge`} className="target">
          {t("work:references.cancel")}
        </a>
      </div>
    </PostForm>
  );
}

/** Merges a reference into another one, after a question, or removes one that no record cites. */
export function ReferenceRemoval(props: Props) {
  const { page, reference, usage, here, words, found, into } = props;
  const { locale, t, form } = page;
  return (
    <WorkPart id="merge" title={t("work:references.mergeTitle")}>
      {into ? (
        <MergeQuestion {...props} into={into} />
      ) : (
        <>
          <form action={`${here}#merge`} className="space-y-4">
            <TextInput
              id="q"
              name="q"
              label={t("work:references.search")}
              hint={t("work:references.mergeHint")}
              value={words}
              error={form.error("into")}
            />
            <Button second>{t("work:references.find")}</Button>
          </form>
          {words !== "" && found.length === 0 && <p>{t("work:references.nothing")}</p>}
          {found.length > 0 && (
            <form action={`${here}#merge`} className="space-y-4">
              <ChoiceInput
                id="into"
                legend={t("work:references.stays")}
                name="into"
                one
                choices={found.map((one) => ({ value: one.id, label: wordsOf(one) }))}
              />
              <Button second>{t("work:references.choose")}</Button>
            </form>
          )}
        </>
      )}
      {usage === 0 ? (
        <PostForm action="/api/admin/references/remove" locale={locale} hidden={{ id: reference.id }}>
          <Button second>{t("work:references.remove")}</Button>
        </PostForm>
      ) : (
        <p className="max-w-measure text-quiet">{t("work:references.inUse")}</p>
      )}
    </WorkPart>
  );
}
