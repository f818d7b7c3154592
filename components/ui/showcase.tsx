import { TextPage } from "../layout/text-page";
import { OnThisPage } from "./link-list";
import { Section } from "./section";
import { ShowcaseDrawings } from "./showcase-drawings";
import { ShowcaseForms } from "./showcase-forms";
import { ShowcaseLists } from "./showcase-lists";
import { ShowcaseMessages } from "./showcase-messages";
import { ShowcaseSigns } from "./showcase-signs";
import { ShowcaseText } from "./showcase-text";
import type { ShowcaseWords } from "./showcase-words";

const parts = [
  { id: "signs", Part: ShowcaseSigns },
  { id: "words", Part: ShowcaseText },
  { id: "lists", Part: ShowcaseLists },
  { id: "forms", Part: ShowcaseForms },
  { id: "messages", Part: ShowcaseMessages },
  { id: "drawings", Part: ShowcaseDrawings },
] as const;

/** Every component in every state, with words of no record. */
export function Showcase({ words }: { words: ShowcaseWords }) {
  const items = parts.map(({ id }) => ({ href: `#${id}`, label: words[id] }));
  return (
    <TextPage title={words.title} lead={words.lead} margin={<OnThisPage label={words.onPage} items={items} />}>
      {parts.map(({ id, Part }) => (
        <Section key={id} id={id} title={words[id]} copyLabel={words.link}>
          <Part words={words} />
        </Section>
      ))}
    </TextPage>
  );
}
