import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { MeetingPersonLine } from "@/lib/meetings/people/list";
import { NameInLanguage } from "./papers/name-in-language";

type Props = { locale: Locale; id: string; people: MeetingPersonLine[]; isHost: boolean };
type Presence = "expected" | "came" | "absent";

const presences = ["expected", "came", "absent"] as const;
const action = "/api/admin/meetings/people";
const buttons = [
  { intent: "came", label: "hosting:people.setCame" },
  { intent: "absent", label: "hosting:people.setAbsent" },
  { intent: "confirmed", label: "papers:presence.setExpected" },
  // One press after those who are absent have been ticked.
  { intent: "restCame", label: "papers:presence.rest" },
] as const;

const presenceOf = ({ state }: MeetingPersonLine): Presence =>
  state === "came" || state === "absent" ? state : "expected";

function PersonTick({
  locale,
  person,
  isHost,
  firstId,
}: Omit<Props, "id" | "people"> & { person: MeetingPersonLine; firstId: string }) {
  const { id, name, city } = person;
  const words = (
    <span className="min-w-0">
      {name}
      <span className="block text-note text-quiet">
        {city ? <NameInLanguage name={city} /> : translator(locale)("hosting:people.ownCity")}
      </span>
    </span>
  );
  if (!isHost) return <li className="py-1">{words}</li>;
  return (
    <li className="break-inside-avoid">
      <label className="flex min-h-9 items-start gap-3 py-1">
        <input id={id === firstId ? "people" : undefined} type="checkbox" name="people" value={id} className="tick" />
        {words}
      </label>
    </li>
  );
}

/** Who is expected, came or is absent; hosts tick several and say which. */
export function PresencePart({ locale, id, people, isHost }: Props) {
  const t = translator(locale);
  const shown = people.filter((person) => !person.isErased && (person.isComing || person.state === "absent"));
  const by = Map.groupBy(shown, presenceOf);
  const count = (presence: Presence) => by.get(presence)?.length ?? 0;
  const firstId = presences.flatMap((presence) => by.get(presence) ?? [])[0]?.id ?? "";
  if (shown.length === 0)
    return (
      <WorkPart id="presence" title={t("papers:presence.title")}>
        <EmptyState title={t("hosting:people.none")} />
      </WorkPart>
    );
  const lists = presences
    .filter((presence) => count(presence) > 0)
    .map((presence) => (
      <section key={presence} aria-labelledby={`presence-${presence}`}>
        <h3 id={`presence-${presence}`} className="font-semibold">
          {t(`papers:presence.${presence}`)}
        </h3>
        <ul className="mt-1 gap-x-10 sm:columns-2 lg:columns-3">
          {by.get(presence)?.map((person) => (
            <PersonTick key={person.id} {...{ locale, person, isHost, firstId }} />
          ))}
        </ul>
      </section>
    ));
  return (
    <WorkPart id="presence" title={t("papers:presence.title")}>
      <p>
        {t("papers:presence.counts", {
          ...{ expected: count("expected"), came: count("came"), absent: count("absent") },
        })}
      </p>
      {isHost ? (
        <PostForm action={action} locale={locale} hidden={{ id, page: "day" }} labelledBy="presence-title" decides>
          {lists}
          <div className="flex flex-wrap gap-4">
            {buttons
              .filter(({ intent }) => intent !== "restCame" || count("expected") > 0)
              .map(({ intent, label }) => (
                <Button key={intent} second name="intent" value={intent}>
                  {t(label)}
                </Button>
              ))}
          </div>
        </PostForm>
      ) : (
        lists
      )}
    </WorkPart>
  );
}
