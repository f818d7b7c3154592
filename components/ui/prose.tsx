/** `note`: "This text is in Catalan", for a fallback. */
type ProseProps = { html: string; lang?: string; note?: string };

/** Running text of a record. `html` comes from lib's renderer, which lets no markup of strangers through. */
export function Prose({ html, lang, note }: ProseProps) {
  return (
    <>
      {note && <p className="mb-2 text-note text-quiet">{note}</p>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the only place where rendered text enters a page */}
      <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
