/** No text of a record can end the script, nor break the line of one. */
function escapeData(data: object): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Linked data for machines that read the page. A data block: browsers run nothing, the content policy need not know it. */
export function JsonLd({ data }: { data: object }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped above; React would write the quotes as entities.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escapeData(data) }} />;
}
