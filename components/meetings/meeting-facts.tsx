import { FactList } from "@/components/ui/fact-list";
import { formatEdtf } from "@/lib/edtf/format";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { CityAnswerView } from "@/lib/meetings/cities/answer-view";
import type { ShownMeeting } from "@/lib/meetings/desk/shown-meeting";

type Props = {
  locale: Locale;
  meeting: ShownMeeting;
  /** For an invited city: its places, and until when it answers. */
  invited?: Pick<CityAnswerView, "seats" | "answerBy">;
};

/** The meeting as people with a link see it. */
export function MeetingFacts({ locale, meeting: { when, hostCity, place, contact, href, title }, invited }: Props) {
  const t = translator(locale);
  const titleLanguage = title.language === locale ? undefined : title.language;
  const person = [contact.name, contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>];
  return (
    <FactList
      lines={[
        { label: t("hosting:fact.when"), value: when && formatEdtf(when, locale) },
        { label: t("hosting:fact.city"), value: hostCity && <span lang={hostCity.lang}>{hostCity.text}</span> },
        { label: t("hosting:fact.place"), value: place },
        { label: t("hosting:fact.seats"), value: invited?.seats },
        { label: t("hosting:fact.answerBy"), value: invited?.answerBy && formatDay(invited.answerBy, locale) },
        { label: t("hosting:fact.contact"), value: person },
        {
          label: t("hosting:answer.page"),
          value: href && (
            <a href={href} lang={titleLanguage}>
              {title.text}
            </a>
          ),
        },
      ]}
    />
  );
}
