import { Button } from "@/components/ui/button";
import { ChoiceInput, SelectInput } from "@/components/ui/field";
import { languageChoices } from "@/components/ui/language-choices";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { paperNames } from "@/lib/meetings/papers/names";
import type { PageContext } from "@/lib/routes/form-state";

export const packFields = ["papers", "language", "cards"];

/** Chooses what is in the file that opens without a connection, and downloads it. */
export function PackForm({ page: { locale, t, form }, id }: { page: PageContext; id: string }) {
  const { draft, values, value, error } = form;
  const isChosen = (name: (typeof paperNames)[number]) => !draft || values("papers").includes(name);
  return (
    <WorkPart id="pack" title={t("papers:pack.title")}>
      <p className="max-w-measure">{t("papers:pack.lead")}</p>
      <PostForm action="/api/admin/meetings/pack" locale={locale} hidden={{ id }} labelledBy="pack-title">
        <ChoiceInput
          id="papers"
          name="papers"
          legend={t("papers:pack.papers")}
          {...(error("papers") ? { error: error("papers")! } : {})}
          choices={paperNames.map((name) => ({
            ...{ value: name, label: t(`papers:paper.${name}`), checked: isChosen(name) },
          }))}
        />
        <SelectInput
          id="language"
          name="language"
          label={t("papers:print.language")}
          value={value("language") ?? locale}
          {...(error("language") ? { error: error("language")! } : {})}
          choices={languageChoices}
        />
        <SelectInput
          id="cards"
          name="cards"
          label={t("papers:pack.cards")}
          value={value("cards") ?? ""}
          {...(error("cards") ? { error: error("cards")! } : {})}
          emptyLabel={t("papers:print.own")}
          choices={languageChoices}
        />
        <Button>{t("papers:pack.download")}</Button>
      </PostForm>
    </WorkPart>
  );
}
