import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { formatDay, formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { isAnswerReminder, isFollowUpLetter, isSchoolLetter } from "@/lib/meetings/letters/kinds";
import type { LetterLine, Outbox } from "@/lib/meetings/letters/outbox";
import { LetterText } from "./letter-text";

type Props = { locale: Locale; id: string; outbox: Outbox; timeZone: string; isHost: boolean };
type ListProps = Omit<Props, "id" | "outbox"> & {
  lines: LetterLine[];
  ticks?: "all" | "none";
  /** The first letter with a box, to which errors link. */
  first?: string | undefined;
};

/** Where an address is missing, and where it is entered. */
function noAddress({ kind, isToCity }: LetterLine) {
  if (isSchoolLetter(kind)) return "hosting:letters.noSchoolAddress";
  if (isAnswerReminder(kind) || isFollowUpLetter(kind)) return "hosting:letters.noContact";
  return isToCity ? "hosting:letters.noAddress" : "hosting:people.noAddress";
}

function Line({ locale, timeZone, line }: { locale: Locale; timeZone: string; line: LetterLine }) {
  const t = translator(locale);
  const day = line.sendOn && t("hosting:letters.on", { date: formatDay(line.sendOn, locale) });
  const sent = line.settledAt && formatInstant(line.settledAt, locale, timeZone);
  return (
    <>
      <span lang={line.to.lang}>{line.to.text}</span>: {t(`hosting:letter.${line.kind}`)}
      {(sent || day) && <span className="text-quiet">, {sent || day}</span>}
      {!line.hasAddress && <strong>, {t(noAddress(line))}</strong>}
    </>
  );
}

/** Letters with their whole text; those to be settled have a box. */
function LetterList({ locale, timeZone, lines, ticks, first, isHost }: ListProps) {
  const t = translator(locale);
  return (
    <ul className="space-y-3">
      {lines.map((line) => (
        <li key={line.id} className="border-b border-rule pb-2">
          {ticks && isHost ? (
            <label className="flex min-h-9 items-start gap-3 py-1">
              <input
                id={line.id === first ? "letters" : undefined}
                type="checkbox"
                name="letters"
                value={line.id}
                defaultChecked={ticks === "all" && line.hasAddress}
                className="tick"
              />
              <span>
                <Line locale={locale} timeZone={timeZone} line={line} />
              </span>
            </label>
          ) : (
            <p className="py-1">
              <Line locale={locale} timeZone={timeZone} line={line} />
            </p>
          )}
          <Details
            summary={
              <>
                {t("hosting:letters.read")}
                <span className="sr-only">: {line.to.text}</span>
              </>
            }
          >
            <LetterText letter={line.letter} locale={line.locale} />
          </Details>
        </li>
      ))}
    </ul>
  );
}

/** Letters to read and send, letters that leave by themselves, and letters that left. */
export function LetterOutbox({ locale, id, outbox, timeZone, isHost }: Props) {
  const t = translator(locale);
  const { waiting, planned, sent, sentCount } = outbox;
  const shared = { locale, timeZone, isHost, first: (waiting[0] ?? planned[0])?.id };
  const action = "/api/admin/meetings/letters";
  return (
    <>
      <p className="max-w-measure text-quiet">{t("hosting:letters.lead")}</p>
      <WorkPart id="waiting" title={t("hosting:letters.waiting")}>
        {waiting.length === 0 ? (
          <p>{t("hosting:letters.none")}</p>
        ) : (
          <PostForm action={action} locale={locale} hidden={{ id }} labelledBy="waiting-title" decides>
            <LetterList {...shared} lines={waiting} ticks="all" />
            {isHost && (
              <div className="flex flex-wrap gap-4">
                <Button name="intent" value="send">
                  {t("hosting:letters.send")}
                </Button>
                <Button second name="intent" value="drop">
                  {t("hosting:letters.drop")}
                </Button>
              </div>
            )}
          </PostForm>
        )}
      </WorkPart>
      {planned.length > 0 && (
        <WorkPart id="planned" title={t("hosting:letters.planned")}>
          <p className="max-w-measure text-quiet">{t("hosting:letters.plannedHint")}</p>
          <PostForm action={action} locale={locale} hidden={{ id, intent: "drop" }} labelledBy="planned-title" decides>
            <LetterList {...shared} lines={planned} ticks="none" />
            {isHost && <Button second>{t("hosting:letters.drop")}</Button>}
          </PostForm>
        </WorkPart>
      )}
      {sentCount > 0 && (
        <WorkPart id="sent" title={t("hosting:letters.sent", { count: sentCount })}>
          <LetterList {...shared} lines={sent} />
        </WorkPart>
      )}
    </>
  );
}
