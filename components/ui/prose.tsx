/** `note`: "This text is in Catalan", for a fallback. */
type ProseProps = { html: string; lang?: string; note?: string };

/** Rendered Markdown. `html` comes from the renderer in lib/text, which allows no foreign markup. */
export function Prose({ html, lang, note }: ProseProps) {
  return (
    <>
      {note && <p className="mb-2 text-note text-quiet">{note}</p>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the only place where rendered text enters a page */}
      <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
