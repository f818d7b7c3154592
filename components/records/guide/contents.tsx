import { titleOf, written } from "@/components/records/written";
import { Lang, noteOf, withoutNote } from "@/components/ui/lang";
import { Summary } from "@/components/ui/summary";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";

export type Chapter = { card: Card; below: Chapter[] };

/** Guides as a tree, in their order. A guide whose parent is not in the list is at the top level. */
export function chapterTree(cards: Card[]): Chapter[] {
  const chapters = new Map(cards.map((card): [string, Chapter] => [card.id, { card, below: [] }]));
  const tops: Chapter[] = [];
  for (const chapter of chapters.values()) {
    const parent = chapters.get(chapter.card.fields.parent ?? "");
    (parent && parent !== chapter ? parent.below : tops).push(chapter);
  }
  return tops;
}

type ChapterProps = { chapter: Chapter; level: 2 | 3 | 4; locale: Locale };

const sizes = { 2: "text-head", 3: "text-lead", 4: "text-plain" } as const;

function ChapterEntry({ chapter: { card, below }, level, locale }: ChapterProps) {
  const Heading = `h${level}` as "h2" | "h3" | "h4";
  const isTop = level === 2;
  const title = titleOf(card, locale);
  const lead = card.lead ? written(card.lead, locale) : undefined;
  const language = noteOf(lead) ?? noteOf(title);
  return (
    <li className={isTop ? "border-t border-rule pt-6 not-first:mt-10" : "border-t border-rule py-4"}>
      <article className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-2">
        <p className={`font-read text-guide tabular-nums ${sizes[level]}`}>{card.fields.number}</p>
        <div className="max-w-measure">
          <Heading className={`words font-read ${sizes[level]} leading-snug text-pretty`}>
            <a href={recordPath(locale, card)} className="quiet-link">
              <Lang words={noteOf(title) === language ? withoutNote(title) : title} />
            </a>
          </Heading>
          {language && (
            <p data-language className="mt-0.5 text-note text-quiet">
              {language}
            </p>
          )}
          {lead && <Summary words={lead} className="mt-1.5" />}
        </div>
      </article>
      {below.length > 0 && (
        <div className={isTop ? "mt-5 sm:ps-14" : "mt-3 sm:ps-14"}>
          <ChapterList chapters={below} level={level === 2 ? 3 : 4} locale={locale} />
        </div>
      )}
    </li>
  );
}

/** A table of contents: number, title, summary and subchapters. */
export function ChapterList({ chapters, level, locale }: { chapters: Chapter[] } & Omit<ChapterProps, "chapter">) {
  return (
    <ol>
      {chapters.map((chapter) => (
        <ChapterEntry key={chapter.card.id} chapter={chapter} level={level} locale={locale} />
      ))}
    </ol>
  );
}
