import { Button } from "@/components/ui/button";
import { SelectInput, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { knownLocale, languageLabel } from "@/lib/i18n/locales";
import type { Desk } from "@/lib/meetings/desk/desk";
import type { RecordChoice } from "@/lib/meetings/programme/choices";
import type { PageContext } from "@/lib/routes/form-state";
import { choiceOf } from "./choice-of";
import { TimeFields } from "./time-fields";

/** Adds a session; everything else about it is on its own page. */
export function NewSessionForm({ page, desk, kinds }: { page: PageContext; desk: Desk; kinds: RecordChoice[] }) {
  const { locale, t, form } = page;
  const isOwn = form.value("title") !== undefined;
  const value = (name: string) => (isOwn ? form.value(name) : undefined);
  const error = (name: string) => (isOwn ? form.error(name) : undefined);
  const language = knownLocale(desk.sourceLanguage);
  return (
    <WorkPart id="add" title={t("hosting:session.addTitle")}>
      <PostForm
        action="/api/admin/meetings/new-session"
        locale={locale}
        hidden={{ id: desk.id }}
        labelledBy="add-title"
      >
        <TextInput
          id="title"
          name="title"
          label={t("hosting:session.title")}
          hint={t("hosting:session.languageHint", { language: languageLabel(language, locale) })}
          value={value("title")}
          error={error("title")}
        />
        <SelectInput
          id="kind"
          name="kind"
          label={t("hosting:session.kind")}
          emptyLabel={t("hosting:session.chooseKind")}
          value={value("kind")}
          error={error("kind")}
          choices={kinds.map(choiceOf)}
        />
        <TimeFields
          locale={locale}
          suffix={isOwn ? "" : "-new"}
          value={(name) => value(name) ?? (name === "day" && desk.hasExactDays ? (desk.first ?? "") : "")}
          error={error}
        />
        <Button second>{t("hosting:session.add")}</Button>
      </PostForm>
    </WorkPart>
  );
}
