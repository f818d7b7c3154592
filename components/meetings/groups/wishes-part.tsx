import { Button } from "@/components/ui/button";
import { FactList } from "@/components/ui/fact-list";
import { SelectInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { formatList } from "@/lib/i18n/format";
import { type Locale, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { OwnGroup } from "@/lib/meetings/groups/own-group";
import type { OwnVisits, WishChoice } from "@/lib/meetings/groups/wishes";
import { visitTimeInWords } from "@/lib/meetings/visits/in-words";
import { firstValue } from "@/lib/routes/query";

export const wishFields = ["first", "second", "third"] as const;

type Props = {
  locale: Locale;
  token: string;
  visits: OwnVisits;
  typed: Record<string, string | string[]> | null;
  errors: Record<string, string>;
};

function Visit({ locale, visit: { number, theme, question } }: { locale: Locale; visit: WishChoice }) {
  return (
    <li className="border-b border-rule py-2">
      <p className="font-semibold">
        {translator(locale)("visits:visit", { number })}
        {theme && `: ${theme}`}
      </p>
      {question && (
        <p lang={question.lang} className="words whitespace-pre-line">
          {question.text}
        </p>
      )}
    </li>
  );
}

/** The visits, of which somebody chooses up to three. */
export function WishesPart({ locale, token, visits: { choices, wishes }, typed, errors }: Props) {
  const t = translator(locale);
  if (choices.length === 0) return null;
  return (
    <WorkPart id="wishes" title={t("visits:wishes.title")}>
      <p className="max-w-measure">{t("visits:wishes.lead")}</p>
      <ul className="max-w-measure border-t border-rule">
        {choices.map((visit) => (
          <Visit key={visit.id} locale={locale} visit={visit} />
        ))}
      </ul>
      <PostForm action="/api/meetings/wishes" locale={locale} hidden={{ token }} labelledBy="wishes-title">
        {wishFields.map((name, index) => (
          <SelectInput
            key={name}
            id={name}
            name={name}
            label={t(`visits:wishes.${name}`)}
            emptyLabel={t("visits:wishes.none")}
            value={typed ? firstValue(typed[name]) : (wishes[index] ?? "")}
            {...(errors[name] ? { error: errors[name] } : {})}
            choices={choices.map(({ id: value, number, theme }) => ({
              ...{ value, label: [t("visits:visit", { number }), theme].filter(Boolean).join(": ") },
            }))}
          />
        ))}
        <Button second>{t("visits:wishes.save")}</Button>
      </PostForm>
    </WorkPart>
  );
}

/** Somebody's own visit: where and when, what to know, and with whom. */
export function OwnGroupPart({ locale, group }: { locale: Locale; group: OwnGroup }) {
  const { name, visit, people, names, hasAllNames } = group;
  const t = translator(locale);
  const lang = visit.language === locale ? undefined : visit.language;
  const words = (text: string) => text && <span lang={lang}>{text}</span>;
  return (
    <WorkPart
      id={`visit-${visit.number}`}
      title={`${t("visits:visit", { number: visit.number })}: ${t("visits:group", { name })}`}
    >
      <FactList
        lines={[
          { label: t("visits:field.when"), value: visitTimeInWords(visit.when, locale) },
          {
            label: t("visits:field.school"),
            value: visit.name && <span lang={visit.name.lang}>{visit.name.text}</span>,
          },
          { label: t("visits:field.address"), value: visit.address },
          { label: t("visits:field.meetingPoint"), value: words(visit.meetingPoint) },
          { label: t("visits:field.wayThere"), value: words(visit.wayThere) },
          { label: t("visits:field.question"), value: words(visit.question) },
          { label: t("visits:field.whatToSee"), value: words(visit.whatToSee) },
          { label: t("visits:field.safeguarding"), value: words(visit.safeguarding) },
          { label: t("visits:field.photographs"), value: t(`visits:photographs.${visit.photographs}`) },
          { label: t("visits:field.languages"), value: formatList(visit.languages.map(nativeLanguageName), locale) },
          { label: t("visits:own.people"), value: people },
          {
            label: t(hasAllNames ? "visits:own.allNames" : "visits:own.names"),
            value: names.length > 0 && formatList(names, locale),
          },
        ]}
      />
    </WorkPart>
  );
}
