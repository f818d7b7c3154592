import { DragBoard } from "@/components/admin/meetings/drag-board";
import { Button } from "@/components/ui/button";
import { SelectInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { formatList } from "@/lib/i18n/format";
import { type Locale, languageName, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { BoardGroup, BoardPerson, BoardSlot, GroupBoardVisit } from "@/lib/meetings/groups/board";
import { pickValue } from "@/lib/meetings/groups/form-schema";
import { visitTimeInWords } from "@/lib/meetings/visits/in-words";

type Props = { locale: Locale; id: string; slot: BoardSlot; index: number; isHost: boolean };

/** Why somebody is where they are, in a few words. */
function whyOf(locale: Locale, { isAutomatic, wishRank, wishes }: BoardPerson, inGroup: boolean): string {
  const t = translator(locale);
  const wish = wishRank
    ? t("visits:why.wish", { rank: wishRank })
    : wishes.length > 0
      ? t("visits:why.wishes", { numbers: formatList(wishes.map(String), locale) })
      : t("visits:why.noWish");
  return [inGroup && isAutomatic && t("visits:why.automatic"), wish].filter(Boolean).join(", ");
}

type PersonProps = { locale: Locale; person: BoardPerson; group: BoardGroup | null; isHost: boolean; firstId: string };

function Person({ locale, person, group, isHost, firstId }: PersonProps) {
  const { id, name, city, languages } = person;
  const isWithoutLanguage = group?.language && languages.length > 0 && !languages.includes(group.language);
  const words = (
    <span className="min-w-0">
      {name}
      {city && (
        <>
          , <span lang={city.lang}>{city.text}</span>
        </>
      )}
      <span className="block text-note text-quiet">
        {whyOf(locale, person, group !== null)}
        {languages.length > 0 && ` · ${formatList(languages.map(nativeLanguageName), locale)}`}
        {isWithoutLanguage && ` · ${translator(locale)("visits:why.otherLanguage")}`}
      </span>
    </span>
  );
  if (!isHost) return <li className="py-1">{words}</li>;
  return (
    <li data-person={id}>
      <label className="flex min-h-9 items-start gap-3 py-1">
        <input
          id={id === firstId ? "people" : undefined}
          type="checkbox"
          name="people"
          value={pickValue(id, group?.id ?? null)}
          className="tick"
        />
        {words}
      </label>
    </li>
  );
}

function Group(props: Omit<PersonProps, "person" | "group"> & { visit: GroupBoardVisit; group: BoardGroup }) {
  const { locale, group, visit } = props;
  const t = translator(locale);
  const { seats } = visit.visit;
  return (
    <section data-group={group.id} aria-labelledby={`group-${group.id}`} className="border-t border-rule pt-3">
      <h3 id={`group-${group.id}`} className="font-semibold">
        {t("visits:group", { name: group.name })}
        <span className="font-normal text-quiet">
          {" "}
          · {t("visits:visit", { number: visit.visit.number })}
          {visit.visit.name && (
            <>
              , <span lang={visit.visit.name.lang}>{visit.visit.name.text}</span>
            </>
          )}
        </span>
      </h3>
      <p className={seats !== null && visit.people > seats ? "font-semibold text-thread" : "text-note text-quiet"}>
        {t("visits:board.people", { count: group.people.length })}
        {seats !== null && ` · ${t("visits:board.seats", { people: visit.people, seats })}`}
        {group.language && ` · ${t("visits:board.language", { language: languageName(group.language, locale) })}`}
      </p>
      <ul className="mt-1">
        {group.people.map((person) => (
          <Person key={person.id} {...props} person={person} group={group} />
        ))}
      </ul>
    </section>
  );
}

/** The groups that visit at the same time, those without one, and the menu that moves the selected people. */
export function SlotBoard({ locale, id, slot: { visits, without }, index, isHost }: Props) {
  const t = translator(locale);
  const when = visits[0] ? visitTimeInWords(visits[0].visit.when, locale) : "";
  const all = visits.flatMap((visit) => visit.groups.map((group) => ({ visit, group })));
  const firstId = index === 0 ? ((without[0] ?? all.flatMap(({ group }) => group.people)[0])?.id ?? "") : "";
  const shared = { locale, isHost, firstId };
  const board = (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      {without.length > 0 && (
        <section data-group="" aria-labelledby={`without-${index}`} className="border-t border-rule pt-3">
          <h3 id={`without-${index}`} className="font-semibold">
            {t("visits:board.without", { count: without.length })}
          </h3>
          <ul className="mt-1">
            {without.map((person) => (
              <Person key={person.id} {...shared} person={person} group={null} />
            ))}
          </ul>
        </section>
      )}
      {all.map(({ visit, group }) => (
        <Group key={group.id} {...shared} visit={visit} group={group} />
      ))}
    </div>
  );
  return (
    <WorkPart id={`slot-${index}`} title={when || t("visits:board.noTime")}>
      {isHost ? (
        <PostForm
          action="/api/admin/meetings/group-people"
          locale={locale}
          hidden={{ id }}
          labelledBy={`slot-${index}-title`}
          decides
        >
          <DragBoard>{board}</DragBoard>
          <SelectInput
            id={`to-${index}`}
            name="to"
            label={t("visits:board.to")}
            emptyLabel={t("visits:board.toNone")}
            choices={all.map(({ visit, group }) => ({
              ...{ value: group.id, label: `${group.name} (${t("visits:visit", { number: visit.visit.number })})` },
            }))}
          />
          <Button second>{t("visits:board.move")}</Button>
        </PostForm>
      ) : (
        board
      )}
    </WorkPart>
  );
}
