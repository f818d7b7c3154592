import { Button } from "@/components/ui/button";
import { ChoiceInput, SelectInput, TextInput } from "@/components/ui/field";
import { languageChoices } from "@/components/ui/language-choices";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { CityChoice } from "@/lib/meetings/cities/list";
import type { FormState, PageContext } from "@/lib/routes/form-state";

const inviteFields = ["cities", "seats", "cityName", "contactName", "email", "language"] as const;

const usualSeats = "3";

type Props = { page: PageContext; id: string };

/** Which of the two forms was refused. */
const isOtherCity = ({ value }: Pick<FormState, "value">) => value("cityName") !== undefined;

/** The errors of the refused form. Both forms have places, with an id each. */
export function inviteErrors(form: Pick<FormState, "value" | "summary">) {
  return form.summary(inviteFields).map((error) => {
    return error.href === "#seats" && isOtherCity(form) ? { ...error, href: "#other-seats" } : error;
  });
}

/** Invites several cities of the directory at once. */
export function InviteForm({ page: { locale, t, form }, id, choices }: Props & { choices: CityChoice[] }) {
  const chosen = form.values("cities");
  const isOther = isOtherCity(form);
  return (
    <WorkPart id="invite" title={t("hosting:invite.title")}>
      {choices.length === 0 ? (
        <p>{t("hosting:invite.all")}</p>
      ) : (
        <PostForm action="/api/admin/meetings/cities" locale={locale} hidden={{ id }} labelledBy="invite-title">
          <ChoiceInput
            id="cities"
            name="cities"
            legend={t("hosting:invite.cities")}
            hint={t("hosting:invite.hint")}
            error={form.error("cities")}
            choices={choices.map(({ id: value, name: { text, lang } }) => ({
              ...{ value, label: text, checked: chosen.includes(value) },
              ...(lang ? { lang } : {}),
            }))}
          />
          <TextInput
            id="seats"
            name="seats"
            type="number"
            label={t("hosting:invite.seats")}
            value={(!isOther && form.value("seats")) || usualSeats}
            error={isOther ? undefined : form.error("seats")}
          />
          <Button>{t("hosting:invite.add")}</Button>
        </PostForm>
      )}
    </WorkPart>
  );
}

/** Invites a city by its name and an address. */
export function OtherCityForm({ page: { locale, t, form }, id }: Props) {
  const isOther = isOtherCity(form);
  const text = (name: "cityName" | "contactName" | "email") => ({
    ...form.field(name),
    label: t(`hosting:other.${name}`),
  });
  return (
    <WorkPart id="other" title={t("hosting:other.title")}>
      <PostForm action="/api/admin/meetings/other-city" locale={locale} hidden={{ id }} labelledBy="other-title">
        <TextInput {...text("cityName")} />
        <TextInput {...text("contactName")} optional={t("account:optional")} />
        <TextInput {...text("email")} type="email" />
        <SelectInput
          {...form.field("language", locale)}
          label={t("hosting:other.language")}
          choices={languageChoices}
        />
        <TextInput
          id="other-seats"
          name="seats"
          type="number"
          label={t("hosting:cities.seats")}
          value={(isOther && form.value("seats")) || usualSeats}
          error={isOther ? form.error("seats") : undefined}
        />
        <Button second>{t("hosting:other.add")}</Button>
      </PostForm>
    </WorkPart>
  );
}
