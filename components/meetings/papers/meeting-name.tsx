import { formatEdtf } from "@/lib/edtf/format";
import type { Locale } from "@/lib/i18n/locales";
import type { ShownMeeting } from "@/lib/meetings/desk/shown-meeting";

/** Which meeting a paper belongs to, with its days. */
export function MeetingName({ locale, meeting: { title, when } }: { locale: Locale; meeting: ShownMeeting }) {
  return (
    <>
      <span lang={title.language === locale ? undefined : title.language}>{title.text}</span>
      {when && ` · ${formatEdtf(when, locale)}`}
    </>
  );
}
