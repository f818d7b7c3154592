import { Button } from "@/components/ui/button";
import { FactList } from "@/components/ui/fact-list";
import { SelectInput, TextInput } from "@/components/ui/field";
import { languageChoices } from "@/components/ui/language-choices";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { formatInstant } from "@/lib/i18n/format";
import type { CityLine } from "@/lib/meetings/cities/list";
import type { PageContext } from "@/lib/routes/form-state";

export const cityFields = ["contactName", "email", "language", "seats"] as const;

type Props = { page: PageContext; id: string; city: CityLine; timeZone: string };

function Answer({ page: { locale, t }, city, timeZone }: Props) {
  const { state, people, reason, answeredAt, invitedAt } = city;
  const at = (when: Date | null) => when && formatInstant(when, locale, timeZone);
  return (
    <WorkPart id="answer" title={t("hosting:city.answer")}>
      <FactList
        lines={[
          { label: t("hosting:cities.state"), value: [t(`hosting:state.${state}`), at(answeredAt)] },
          { label: t("hosting:cities.people"), value: people },
          { label: t("hosting:answer.reason"), value: reason },
          { label: t("hosting:cities.invited"), value: at(invitedAt) },
        ]}
      />
    </WorkPart>
  );
}

/** The answer of one city, and the form of its recipient and places. */
export function CityForm(props: Props) {
  const { page, id, city } = props;
  const { locale, t, form } = page;
  const hidden = { id, invitation: city.id, version: form.value("version") ?? String(city.version), intent: "save" };
  return (
    <>
      <Answer {...props} />
      <WorkPart id="details" title={t("hosting:city.details")}>
        <PostForm action="/api/admin/meetings/city" locale={locale} hidden={hidden} labelledBy="details-title">
          <TextInput
            {...form.field("contactName", city.contactName)}
            label={t("hosting:other.contactName")}
            optional={t("account:optional")}
          />
          <TextInput
            {...form.field("email", city.email ?? "")}
            type="email"
            label={t("hosting:other.email")}
            hint={city.recipient === "account" ? t("hosting:other.emailKept") : undefined}
          />
          <SelectInput
            {...form.field("language", city.language)}
            label={t("hosting:other.language")}
            choices={languageChoices}
          />
          <TextInput {...form.field("seats", String(city.seats))} type="number" label={t("hosting:cities.seats")} />
          <Button>{t("hosting:city.save")}</Button>
        </PostForm>
      </WorkPart>
    </>
  );
}
