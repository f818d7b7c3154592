import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { noteKinds } from "@/lib/meetings/choices";
import type { FeedbackCard } from "@/lib/meetings/papers/cards";
import type { Papers } from "@/lib/meetings/papers/read-papers";
import { shorten } from "@/lib/text/shorten";
import { MeetingName } from "./meeting-name";
import { Paper } from "./paper";
import { severalOnSheet } from "./several-on-sheet";

const onSheet = 2;
const linesOfKind = 8;
/** Letters that leave room to write; the visit sheet has the whole question. */
const longestQuestion = 220;
const mostQuestions = 3;

const unlessSame = (language: Locale, locale: Locale) => (language === locale ? undefined : language);

function CardHead({ card, meeting }: { card: FeedbackCard; meeting: Papers["meeting"] }) {
  const { locale, visit, school, group, questions, questionLanguage } = card;
  const t = translator(locale);
  return (
    <header>
      <p className="text-note text-quiet">
        <MeetingName locale={locale} meeting={meeting} />
      </p>
      <p className="flex justify-between gap-6 font-semibold">
        <span>
          {t("visits:visit", { number: visit })}
          {school && (
            <>
              : <span lang={unlessSame(school.language, locale)}>{school.text}</span>
            </>
          )}
        </span>
        <span className="whitespace-nowrap">
          {group === null ? t("papers:card.blank") : t("visits:group", { name: group })}
        </span>
      </p>
      <p className="mt-2 text-note text-quiet">
        {questions.length > 0 ? t("review:question.title", { count: questions.length }) : t("review:question.none")}
      </p>
      <ol lang={unlessSame(questionLanguage, locale)} className={questions.length > 1 ? "list-decimal ps-5" : ""}>
        {questions.slice(0, mostQuestions).map((question) => (
          <li key={question} className="words font-read">
            {shorten(question, longestQuestion)}
          </li>
        ))}
      </ol>
    </header>
  );
}

/** A card of half a sheet (A5), in the language of the person who gets it. */
function Card({ card, meeting }: { card: FeedbackCard; meeting: Papers["meeting"] }) {
  const t = translator(card.locale);
  return (
    <article lang={card.locale} className="card">
      <CardHead card={card} meeting={meeting} />
      <div className="card-kinds">
        {noteKinds.map((kind) => (
          <section key={kind} className="card-kind">
            <h2 className="font-semibold">{t(`review:kind.${kind}`)}</h2>
            <div aria-hidden="true" className="card-lines">
              {Array.from({ length: linesOfKind }, (_, index) => index).map((line) => (
                <span key={line} />
              ))}
            </div>
          </section>
        ))}
      </div>
      <footer className="text-note">
        <strong>{t("papers:card.give")}</strong> {t("papers:card.noName")}
      </footer>
    </article>
  );
}

/** Two cards on each sheet, to be cut apart. */
export function CardPaper({ locale, papers: { meeting, cards } }: { locale: Locale; papers: Papers }) {
  const t = translator(locale);
  return severalOnSheet(cards, onSheet).map((pair, index) => (
    <Paper
      key={pair[0]?.id}
      id={index === 0 ? "cards" : `cards-${index + 1}`}
      cut
      label={`${t("papers:paper.cards")} ${index + 1}`}
    >
      {pair.map((card) => (
        <Card key={card.id} card={card} meeting={meeting} />
      ))}
    </Paper>
  ));
}
