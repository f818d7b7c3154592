import { SelectInput, TextInput } from "@/components/ui/field";
import { alphabet } from "@/lib/i18n/formats";
import { languageTags } from "@/lib/i18n/languages";
import { languageLabel, locales } from "@/lib/i18n/locales";
import type { PageContext } from "@/lib/routes/form-state";
import type { Described } from "./described";

const texts = ["authors", "year", "publisher", "place", "series", "doi", "isbn", "address"] as const;

type Props = { page: PageContext; reference: Described | null; other: string | undefined };

/** The fields of a reference. `other` is the page of the reference that has its DOI already. */
export function ReferenceFields({ page: { locale, t, form }, reference, other }: Props) {
  const field = (name: keyof Described) => form.field(name, reference?.[name] ?? "");
  const [site, rest] = [languageTags.slice(0, locales.length), languageTags.slice(locales.length)];
  const option = (code: string) => ({ value: code, label: languageLabel(code, locale) });
  const byName = rest.map(option).sort((a, b) => alphabet(locale).compare(a.label, b.label));
  return (
    <>
      <TextInput {...field("title")} label={t("work:references.field.title")} />
      <SelectInput
        {...form.field("titleLanguage", reference?.titleLanguage || locale)}
        label={t("work:references.field.titleLanguage")}
        choices={[...site.map(option), ...byName]}
      />
      {texts.map((name) => (
        <TextInput
          key={name}
          {...field(name)}
          label={t(`work:references.field.${name}`)}
          optional={t("admin:form.optional")}
          hint={
            name === "authors"
              ? t("work:references.authorsHint")
              : name === "year"
                ? t("work:references.yearHint")
                : undefined
          }
        />
      ))}
      {other && (
        <p>
          <a href={other} className="target">
            {t("work:references.other")}
          </a>
        </p>
      )}
    </>
  );
}
