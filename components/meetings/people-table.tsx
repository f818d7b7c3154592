import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PostForm } from "@/components/ui/post-form";
import { type Column, Table } from "@/components/ui/table";
import { formatList } from "@/lib/i18n/format";
import { isLocale, type Locale, languageName, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { consents } from "@/lib/meetings/choices";
import type { MeetingPersonLine } from "@/lib/meetings/people/list";

type Props = { locale: Locale; id: string; people: MeetingPersonLine[]; isHost: boolean };

const buttons = [
  { intent: "confirmed", label: "hosting:people.setConfirmed" },
  { intent: "came", label: "hosting:people.setCame" },
  { intent: "absent", label: "hosting:people.setAbsent" },
  { intent: "newLink", label: "hosting:people.newLink" },
  { intent: "remove", label: "hosting:people.remove" },
] as const;

function columnsOf({ locale, people, isHost }: Props): Column<MeetingPersonLine>[] {
  const t = translator(locale);
  const firstId = people.find(({ isErased }) => !isErased)?.id;
  const name = (person: MeetingPersonLine) =>
    person.isErased ? <em className="text-quiet">{t("hosting:people.erased")}</em> : person.name;
  const withTick = (person: MeetingPersonLine) =>
    person.isErased ? (
      name(person)
    ) : (
      <label className="flex min-h-9 items-start gap-3">
        <input
          id={person.id === firstId ? "people" : undefined}
          type="checkbox"
          name="people"
          value={person.id}
          className="tick"
        />
        {person.name}
      </label>
    );
  const named = (languages: string[]) =>
    languages.length > 0 &&
    formatList(
      languages.map((language) => (isLocale(language) ? nativeLanguageName(language) : languageName(language, locale))),
      locale,
    );
  return [
    { key: "name", title: t("hosting:people.name"), cell: isHost ? withTick : name },
    { key: "office", title: t("hosting:people.office"), cell: ({ office }) => office },
    {
      key: "city",
      title: t("hosting:people.city"),
      cell: ({ city }) => (city ? <span lang={city.lang}>{city.text}</span> : t("hosting:people.ownCity")),
    },
    { key: "languages", title: t("hosting:people.languages"), cell: ({ languages }) => named(languages) },
    { key: "arrival", title: t("hosting:people.arrival"), cell: ({ arrival }) => arrival },
    {
      key: "status",
      title: t("hosting:people.status"),
      cell: ({ state, hasAddress, isErased }) =>
        hasAddress || isErased
          ? t(`hosting:people.${state}`)
          : `${t(`hosting:people.${state}`)}, ${t("hosting:people.noAddress")}`,
    },
    {
      key: "consents",
      title: t("hosting:people.consents"),
      cell: (person) => {
        const given = consents.filter((consent) => person[consent]);
        return (
          given.length > 0 &&
          formatList(
            given.map((consent) => t(`hosting:people.${consent}`)),
            locale,
          )
        );
      },
    },
  ];
}

/** The people of a meeting; hosts select some and say what becomes of them. */
export function PeopleTable(props: Props) {
  const { locale, id, people, isHost } = props;
  const t = translator(locale);
  if (people.length === 0) return <EmptyState title={t("hosting:people.none")} />;
  const table = (
    <Table
      caption={t("hosting:people.caption")}
      columns={columnsOf(props)}
      lines={people}
      lineKey={({ id: person }) => person}
    />
  );
  if (!isHost) return table;
  return (
    <PostForm action="/api/admin/meetings/people" locale={locale} hidden={{ id }} decides>
      {table}
      <div className="flex flex-wrap gap-4">
        {buttons.map(({ intent, label }) => (
          <Button key={intent} second name="intent" value={intent}>
            {t(label)}
          </Button>
        ))}
      </div>
    </PostForm>
  );
}
