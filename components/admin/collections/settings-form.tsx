import { Button } from "@/components/ui/button";
import { ChoiceInput, SelectInput, TextArea, TextInput } from "@/components/ui/field";
import { languageChoices } from "@/components/ui/language-choices";
import { PostForm } from "@/components/ui/post-form";
import type { CollectionChoices, EditedCollection } from "@/lib/records/collections/read";
import type { PageContext } from "@/lib/routes/form-state";

export const settingsFields = ["title", "note", "language", "city", "visibility", "readers"] as const;

const visibilities = ["private", "colleagues", "city", "public"] as const;

type Props = { page: PageContext; choices: CollectionChoices; collection: EditedCollection | null };

/** Who may read it. Publishing is offered to those who may. */
function ReadersFields({ page: { t, form }, choices, collection }: Props) {
  const isPublic = collection?.visibility === "public";
  const chosen = form.value("visibility") ?? collection?.visibility ?? "private";
  const error = form.error("visibility");
  const readers = form.draft ? form.values("readers") : (collection?.readers ?? []);
  return (
    <>
      <ChoiceInput
        id="visibility"
        name="visibility"
        legend={t("collection:admin.visibility.label")}
        one
        choices={visibilities
          .filter((value) => value !== "public" || choices.mayPublish || isPublic)
          .map((value) => ({
            value,
            label: t(`collection:admin.visibility.${value}`),
            checked: value === chosen,
          }))}
        {...(error ? { error } : {})}
      />
      {choices.colleagues.length > 0 && (
        <ChoiceInput
          id="readers"
          name="readers"
          legend={t("collection:admin.readers")}
          hint={t("collection:admin.readersHint")}
          choices={choices.colleagues.map(({ id, name }) => ({
            value: id,
            label: name,
            checked: readers.includes(id),
          }))}
        />
      )}
    </>
  );
}

/** Title, note, language, city and readers of a collection. */
export function SettingsForm({ page, choices, collection }: Props) {
  const { locale, t, form } = page;
  const language = collection?.language ?? locale;
  const mayHaveNoCity = choices.mayHaveNoCity || collection?.cityId === null;
  return (
    <PostForm action="/api/admin/collections" locale={locale} hidden={{ id: collection?.id }} decides>
      <TextInput
        {...form.field("title", collection?.title ?? "")}
        label={t("collection:name")}
        lang={language}
        required
      />
      <TextArea
        {...form.field("note", collection?.note ?? "")}
        label={t("collection:admin.note")}
        hint={t("collection:admin.noteHint")}
        optional={t("collection:optional")}
        lang={language}
        rows={4}
      />
      <SelectInput
        {...form.field("language", language)}
        label={t("collection:admin.language")}
        choices={languageChoices}
      />
      <SelectInput
        {...form.field("city", collection?.cityId ?? choices.cities[0]?.id ?? "")}
        label={t("collection:admin.city")}
        {...(mayHaveNoCity ? { emptyLabel: t("collection:admin.noCity") } : {})}
        choices={choices.cities.map(({ id, label }) => ({ value: id, label }))}
      />
      <ReadersFields page={page} choices={choices} collection={collection} />
      <Button>{collection ? t("collection:admin.save.submit") : t("collection:admin.create.submit")}</Button>
    </PostForm>
  );
}
