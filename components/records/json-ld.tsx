/** Escapes JSON for a script element: text of a record must not be able to close it or to break a line. */
function escapeData(data: object): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Linked data for search engines. Browsers do not run data blocks, so the content security policy needs no entry. */
export function JsonLd({ data }: { data: object }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped above; React would write the quotes as entities.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escapeData(data) }} />;
}
