import { TextInput } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { clockOf } from "@/lib/meetings/programme/clock";

export const sessionTimeFields = ["day", "start", "end"] as const;
type TimeField = (typeof sessionTimeFields)[number];

/** Day and hours of a session as its fields hold them. */
export const timeValues = (session: { day: string | null; start: number | null; end: number | null }) => ({
  day: session.day ?? "",
  start: session.start === null ? "" : clockOf(session.start),
  end: session.end === null ? "" : clockOf(session.end),
});

type Props = {
  locale: Locale;
  /** Ends the ids, where a page has the fields of several sessions. */
  suffix?: string;
  value: (name: TimeField) => string | undefined;
  error: (name: TimeField) => string | undefined;
};

/** Day, start and end of a session, side by side where there is room. */
export function TimeFields({ locale, suffix = "", value, error }: Props) {
  const t = translator(locale);
  return (
    <div className="flex flex-wrap items-end gap-4">
      {sessionTimeFields.map((name) => (
        <TextInput
          key={name}
          id={`${name}${suffix}`}
          name={name}
          type={name === "day" ? "date" : "time"}
          label={t(`hosting:session.${name}`)}
          value={value(name)}
          error={error(name)}
        />
      ))}
    </div>
  );
}
