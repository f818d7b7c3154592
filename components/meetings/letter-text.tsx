import { FactList } from "@/components/ui/fact-list";
import type { Locale } from "@/lib/i18n/locales";
import type { Letter, LetterPart } from "@/lib/mail/letter";

function Part({ part }: { part: LetterPart }) {
  if ("paragraph" in part) return <p>{part.paragraph}</p>;
  if ("note" in part) return <p className="text-note text-quiet">{part.note}</p>;
  if ("quote" in part)
    return (
      <p lang={part.lang} className="words border-s-[3px] border-edge ps-5 whitespace-pre-line">
        {part.quote}
      </p>
    );
  if ("list" in part)
    return (
      <ul>
        {part.list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  if ("facts" in part) return <FactList lines={part.facts.map(([label, value]) => ({ label, value }))} />;
  return <p className="font-semibold">[{part.button}]</p>;
}

/** A letter as its recipient will read it. Its buttons lead nowhere, because a link belongs to the recipient only. */
export function LetterText({ letter, locale }: { letter: Letter; locale: Locale }) {
  return (
    <div lang={locale} className="max-w-measure space-y-4 font-read">
      <p className="font-semibold">{letter.subject}</p>
      {letter.greet && <p>{letter.greet}</p>}
      {letter.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a letter have a fixed order
        <Part key={index} part={part} />
      ))}
    </div>
  );
}
