import { ChoiceInput, TextInput } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { SessionSpeaker } from "@/lib/meetings/programme/change-session";

/** So many empty lines follow the speakers that are there. */
const emptyLines = 2;
const nobody: SessionSpeaker = { name: "", office: "", consent: false };

/** The speakers of a session, one after the other; empty lines add more, and an emptied line takes one off. */
export function SpeakerFields({ locale, speakers }: { locale: Locale; speakers: SessionSpeaker[] }) {
  const t = translator(locale);
  const lines = [...speakers, ...Array.from({ length: emptyLines }, () => nobody)];
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">{t("hosting:session.speakers")}</legend>
      <p className="max-w-measure text-note text-quiet">{t("hosting:session.speakersHint")}</p>
      {lines.map(({ name, office, consent }, index) => {
        const place = String(index);
        const of = { number: index + 1 };
        return (
          <div key={place} className="space-y-3 border-s border-rule ps-4">
            <TextInput
              id={index === 0 ? "speaker" : `speaker-${place}`}
              name="speaker[]"
              label={t("hosting:session.speakerName", of)}
              value={name}
            />
            <TextInput
              id={`office-${place}`}
              name="office[]"
              label={t("hosting:session.speakerOffice", of)}
              value={office}
            />
            <ChoiceInput
              id={`consent-${place}`}
              name="consent"
              legend={t("hosting:session.speakerConsent", of)}
              choices={[{ value: place, label: t("hosting:session.consent"), checked: consent }]}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
