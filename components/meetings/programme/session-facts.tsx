import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { SessionLine } from "@/lib/meetings/programme/list";

type Props = { locale: Locale; session: SessionLine };

/** Where a session is, for whom, and who reads of it, in one line. */
export function SessionFacts({ locale, session }: Props) {
  const t = translator(locale);
  const { kind, school, organisation, place, room, track, audience, seenBy, interpreting, speakers } = session;
  const named = (name: { text: string; lang: Locale | undefined } | null) =>
    name && { key: name.text, words: <span lang={name.lang}>{name.text}</span> };
  const said = (text: string) => (text ? { key: text, words: text } : null);
  const facts = [
    named(kind),
    named(school),
    named(organisation),
    said(place),
    said(room),
    said(track),
    said(speakers.map(({ name, office }) => name || office).join(", ")),
    said(interpreting),
    said(t(`hosting:audience.${audience}`)),
    said(t(`hosting:seenBy.${seenBy}`)),
  ].filter((fact) => fact !== null);
  return (
    <ul className="flex flex-wrap gap-x-5 text-note text-quiet">
      {facts.map(({ key, words }) => (
        <li key={key}>{words}</li>
      ))}
    </ul>
  );
}
