import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { calendarAddress, followAddress, listAddress } from "@/lib/serving/list-queries";

type Props = {
  locale: Locale;
  /** The list's part of the address: `practices`, `search`. */
  list: string;
  values: Parameters<typeof listAddress>[2];
};

/** Leads to the page with the feeds of a list and its weekly email, and from meetings to their calendar. */
export function FollowLink({ locale, list, values }: Props) {
  const [, search = ""] = listAddress(locale, list, values).split("?");
  return (
    <p className="no-print text-note">
      <a href={followAddress(locale, list, search)} className="target">
        {translator(locale)(list === "search" ? "follow:link.search" : "follow:link.list")}
      </a>
      {list === "meetings" && (
        <>
          {" · "}
          <a href={calendarAddress(locale, search)} className="target">
            {translator(locale)("data:calendar.subscribe")}
          </a>
        </>
      )}
    </p>
  );
}
