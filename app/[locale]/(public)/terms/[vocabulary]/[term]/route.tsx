import { notFound } from "next/navigation";
import { publicPage } from "@/app/public-page";
import { TermPage } from "@/components/pages/terms/term-page";
import { JsonLd } from "@/components/records/json-ld";
import { env } from "@/lib/env";
import { jsonLdOfTerm } from "@/lib/records/json-ld/term-page";
import { recordsWithTerm } from "@/lib/records/public/records-with-term";
import { readTermEntry } from "@/lib/records/vocabularies/term-entry";
import { termHead } from "./term-head";

export const GET = publicPage<{ vocabulary: string; term: string }>(async ({ locale, vocabulary, term }) => {
  const entry = await readTermEntry(`${vocabulary}/${term}`, locale);
  if (!entry) notFound();
  const uses = await recordsWithTerm(vocabulary, term, locale);
  return {
    head: termHead(entry, locale),
    body: (
      <>
        <JsonLd data={jsonLdOfTerm(entry, locale, env().SITE_URL)} />
        <TermPage entry={entry} uses={uses} locale={locale} />
      </>
    ),
  };
});
