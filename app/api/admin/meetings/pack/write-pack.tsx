import { PackDocument } from "@/components/meetings/papers/pack-document";
import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import { readDesk } from "@/lib/meetings/desk/desk";
import type { CardLanguage } from "@/lib/meetings/papers/cards";
import type { PaperName } from "@/lib/meetings/papers/names";
import { readPapers } from "@/lib/meetings/papers/read-papers";
import type { Download } from "@/lib/routes/route-definition";
import { writeDocument } from "@/lib/serving/document";
import { inlineStyles } from "@/lib/serving/styles/inline-styles";

export type PackChoice = { id: string; papers: PaperName[]; language: Locale; cards: CardLanguage };

/** The file that a host takes along; null for everybody else. */
export async function writePack(
  actor: Actor,
  { id, papers: names, language, cards }: PackChoice,
  now: Date,
): Promise<Download | null> {
  const desk = await readDesk(actor, id);
  if (desk?.role !== "host") return null;
  const [papers, styles] = await Promise.all([readPapers(desk, language, names, cards), inlineStyles()]);
  const document = (
    <PackDocument locale={language} papers={papers} timeZone={desk.timeZone} styles={styles} now={now} />
  );
  const content = await writeDocument(document);
  return { name: `${desk.slug}-${language}.html`, type: "text/html; charset=utf-8", content };
}
