import { TextPage } from "@/components/layout/text-page";
import { OnThisPage } from "@/components/ui/link-list";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { ShowcaseDrawings } from "./drawings";
import { ShowcaseForms } from "./forms";
import { ShowcaseLists } from "./lists";
import { ShowcaseMessages } from "./messages";
import { ShowcaseSigns } from "./signs";
import { ShowcaseText } from "./text";
import type { ShowcaseWords } from "./words";

const parts = [
  { id: "signs", Part: ShowcaseSigns },
  { id: "words", Part: ShowcaseText },
  { id: "lists", Part: ShowcaseLists },
  { id: "forms", Part: ShowcaseForms },
  { id: "messages", Part: ShowcaseMessages },
  { id: "drawings", Part: ShowcaseDrawings },
] as const;

/** Every component in every state, with invented texts. */
export function Showcase({ words, locale }: { words: ShowcaseWords; locale: Locale }) {
  const items = parts.map(({ id }) => ({ href: `#${id}`, label: words[id] }));
  return (
    <TextPage title={words.title} lead={words.lead} margin={<OnThisPage label={words.onPage} items={items} />}>
      {parts.map(({ id, Part }) => (
        <Section key={id} id={id} title={words[id]} copyLabel={words.link}>
          <Part words={words} locale={locale} />
        </Section>
      ))}
    </TextPage>
  );
}
