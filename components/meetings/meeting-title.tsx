import type { Locale } from "@/lib/i18n/locales";
import type { ShownMeeting } from "@/lib/meetings/desk/shown-meeting";

/** The title of a meeting, in the language that it has. */
export function MeetingTitle({ locale, title: { text, language } }: { locale: Locale } & Pick<ShownMeeting, "title">) {
  return <span lang={language === locale ? undefined : language}>{text}</span>;
}
