import { KindGlyph } from "@/components/knot/kind-shape";
import { MapNumber } from "@/components/map/map-number";
import { numbersOf } from "@/components/map/place-map";
import { CardLinks } from "@/components/records/card-groups";
import { Labelled } from "@/components/records/labelled";
import { RecordLink, TermLabel } from "@/components/records/record-link";
import { isLocated, SchoolMap } from "@/components/records/school/map";
import { RecordText } from "@/components/records/text-section";
import { written } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import type { CityGround } from "@/lib/records/public/city-ground";
import { wordsOf } from "@/lib/text/html";

type Meeting = View<"meeting">;
type Visit = Meeting["parts"]["visits"][number];
type VisitProps = { visit: Visit; meeting: Meeting; locale: Locale };

/** The question that the school asks its visitors. */
function Question({ visit, locale }: Omit<VisitProps, "meeting">) {
  const { question } = visit.texts;
  if (!question) return null;
  return (
    <Labelled label={translator(locale)("kinds:field.question")}>
      <p className="max-w-measure font-read text-lead leading-snug text-pretty">
        <Lang words={written({ ...question, text: wordsOf(question.html) }, locale)} />
      </p>
    </Labelled>
  );
}

function VisitDetails({ visit, meeting, locale }: VisitProps) {
  const t = translator(locale);
  const { fields, texts } = visit;
  const session = meeting.parts.sessions.find(({ id }) => id === fields.session);
  const wasReviewed = meeting.parts.reviewItems.some((item) => item.fields.visit === visit.id);
  return (
    <dl className="mt-3 space-y-4">
      <Question visit={visit} locale={locale} />
      {texts.whatToSee && (
        <Labelled label={t("kinds:field.whatToSee")}>
          <RecordText text={texts.whatToSee} locale={locale} headingFrom={4} />
        </Labelled>
      )}
      {fields.practices && (
        <Labelled label={t("meetings:visit.seen")}>
          <CardLinks cards={fields.practices} locale={locale} />
        </Labelled>
      )}
      {session?.texts.title && (
        <Labelled label={t("meetings:visit.session")}>
          <a href={`#session-${session.id}`}>
            <Lang words={written(session.texts.title, locale)} />
          </a>
        </Labelled>
      )}
      {wasReviewed && (
        <Labelled label={t("kinds:field.reviewItems")}>
          <a href={`#review-${visit.id}`}>{t("meetings:visit.said")}</a>
        </Labelled>
      )}
    </dl>
  );
}

function MeetingVisit({ visit, meeting, number, locale }: VisitProps & { number: number | undefined }) {
  const { school, theme } = visit.fields;
  return (
    <li id={`visit-${visit.id}`} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 border-t border-rule py-5">
      {number ? <MapNumber number={number} kind="school" /> : <KindGlyph kind="school" className="mt-1 size-5" />}
      <div className="min-w-0">
        <h3 className="words font-read text-lead leading-snug">
          <RecordLink card={school!} locale={locale} />
        </h3>
        {theme && (
          <p className="text-note text-quiet">
            <TermLabel term={theme} locale={locale} />
          </p>
        )}
        <VisitDetails visit={visit} meeting={meeting} locale={locale} />
      </div>
    </li>
  );
}

const listId = "visit-list";
type Grounds = ReadonlyMap<string, CityGround>;

/** The visited schools whose position is known, each once, in the order of the visits. */
const schoolsOf = ({ parts }: Meeting) => {
  const schools = parts.visits.flatMap(({ fields }) => fields.school ?? []).filter(isLocated);
  return [...new Map(schools.map((school) => [school.id, school])).values()];
};

type MapsProps = {
  visited: ReturnType<typeof schoolsOf>;
  numbers: ReadonlyMap<string, number>;
  grounds: Grounds;
  locale: Locale;
};

/** Where the schools are, with the numbers of the visits: a map for each city. */
function VisitMaps({ visited, numbers, grounds, locale }: MapsProps) {
  const t = translator(locale);
  const cities = Map.groupBy(visited, ({ places }) => places[0]?.id);
  return [...cities].map(([cityId, schools]) => (
    <div key={cityId ?? "nowhere"} className="mb-8 max-w-wide">
      <SchoolMap
        id={`visit-map-${schools[0]?.places[0]?.slug ?? "nowhere"}`}
        title={t("schools:map.title")}
        description={t("schools:map.description")}
        places={schools}
        numbers={numbers}
        ground={cityId ? grounds.get(cityId) : undefined}
        list={listId}
        maps={cities.size}
        locale={locale}
      />
    </div>
  ));
}

/** The school visits of a meeting, with their questions. */
export function MeetingVisitsSection({ meeting, grounds, locale }: Omit<VisitProps, "visit"> & { grounds: Grounds }) {
  const { visits } = meeting.parts;
  if (visits.length === 0) return null;
  const t = translator(locale);
  const visited = schoolsOf(meeting);
  const numbers = numbersOf(visited);
  return (
    <Section id="visits" title={t("kinds:field.visits")} copyLabel={t("records:copyLabel")}>
      <VisitMaps visited={visited} numbers={numbers} grounds={grounds} locale={locale} />
      <ul id={listId} className="border-b border-rule">
        {visits.map((visit) => (
          <MeetingVisit
            key={visit.id}
            visit={visit}
            meeting={meeting}
            number={visit.fields.school && numbers.get(visit.fields.school.id)}
            locale={locale}
          />
        ))}
      </ul>
    </Section>
  );
}
