import { notFound } from "next/navigation";
import { MergedTerms } from "@/components/admin/vocabularies/merged-terms";
import { TermFacts, TermLabels } from "@/components/admin/vocabularies/term-fields";
import { TermRemoval } from "@/components/admin/vocabularies/term-removal";
import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { WorkFrame } from "@/components/work/work-frame";
import { locales } from "@/lib/i18n/locales";
import { termLabel } from "@/lib/i18n/term-label";
import { vocabularies } from "@/lib/kinds/vocabularies";
import { readVocabulary } from "@/lib/records/vocabularies/list";
import { mergedInto } from "@/lib/records/vocabularies/term-merge";
import { type AdminProps, adminTitle, readAdminPage } from "../../../admin-page";

export const generateMetadata = adminTitle((t, { vocabulary, term }) => {
  const name = vocabularies.find((item) => item === vocabulary);
  return [name && t(`work:vocabularies.name.${name}`), t("work:vocabularies.term"), term].filter(Boolean).join(": ");
});

const fields = ["notation", "position", "broader", "exactMatch", "into"];

const labelFields = locales.flatMap((one) =>
  ["preferred", "alternative", "scopeNote"].map((name) => `labels.${one}.${name}`),
);

/** A term in six languages. */
export default async function Page(props: AdminProps<{ vocabulary: string; term: string }>) {
  const page = await readAdminPage(props, ({ vocabulary, term }) => `/vocabularies/${vocabulary}/${term}`);
  const { locale, t, actor, frame, form, params, query } = page;
  const vocabulary = vocabularies.find((item) => item === params.vocabulary) ?? notFound();
  const terms = (await readVocabulary(actor, vocabulary)) ?? notFound();
  const term =
    terms.find(({ notation }) => notation === params.term || encodeURIComponent(notation) === params.term) ?? null;
  if (!term && params.term !== "new") notFound();
  const title = term ? termLabel(term, locale) : { text: t("work:vocabularies.add"), lang: undefined };
  const listPath = `/${locale}/admin/vocabularies`;
  return (
    <WorkFrame
      {...frame}
      crumbs={[
        { href: listPath, label: t("work:vocabularies.title") },
        { href: `${listPath}/${vocabulary}`, label: t(`work:vocabularies.name.${vocabulary}`) },
        { label: title.text },
      ]}
      title={title.text}
      titleLanguage={title.lang}
      errors={form.summary([...fields, ...labelFields])}
    >
      <PostForm action="/api/admin/vocabularies" locale={locale} hidden={{ vocabulary, id: term?.id }}>
        <TermFacts page={page} terms={terms} term={term} />
        {locales.map((language) => (
          <TermLabels key={language} page={page} term={term} language={language} />
        ))}
        <Button>{t("work:vocabularies.save")}</Button>
      </PostForm>
      <TermRemoval
        page={page}
        terms={terms}
        term={term}
        into={terms.find(({ id }) => id === query.into && id !== term?.id) ?? null}
        here={`${listPath}/${vocabulary}/${params.term}`}
      />
      <MergedTerms page={page} merges={term ? await mergedInto(term.id) : []} />
    </WorkFrame>
  );
}
