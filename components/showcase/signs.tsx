import { type Kind, KindGlyph, kindColour } from "@/components/knot/kind-shape";
import { Mark } from "@/components/knot/mark";
import type { ShowcaseWords } from "./words";

const sizes = ["text-title", "text-head", "text-lead", "text-read"];

/** The logo, the eight kind symbols, and the typefaces with the letters of six languages. */
export function ShowcaseSigns({ words }: { words: ShowcaseWords }) {
  return (
    <div className="space-y-8">
      <Mark className="size-24" />
      <ul className="grid max-w-measure grid-cols-2 gap-3">
        {Object.entries(words.kind).map(([kind, label]) => (
          <li key={kind} className={`flex items-center gap-3 ${kindColour[kind as Kind]}`}>
            <KindGlyph kind={kind as Kind} className="size-7" /> {label}
          </li>
        ))}
      </ul>
      {sizes.map((size) => (
        <p key={size} className={`words max-w-wide font-read ${size}`}>
          Col·laboració, ŀ ç ñ å ä ö ě š č ř ž ů ý ã õ à, 0123456789
        </p>
      ))}
      <p className="words">Col·laboració, ŀ ç ñ å ä ö ě š č ř ž ů ý ã õ à, 0123456789</p>
    </div>
  );
}
