import { notFound } from "next/navigation";
import { Button } from "@/components/ui/button";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { type Locale, languageLabel, locales } from "@/lib/i18n/locales";
import { vocabularies } from "@/lib/kinds/vocabularies";
import { readVocabulary, type TermLine } from "@/lib/records/vocabularies/vocabulary";
import { type AdminProps, adminTitle } from "../../../admin-page";
import { readWorkPage } from "../../../work-page";
import { labelOf } from "../../term-label";

export const generateMetadata = adminTitle((t, { vocabulary, term }) => {
  const name = vocabularies.find((one) => one === vocabulary);
  return [name && t(`work:vocabularies.name.${name}`), t("work:vocabularies.term"), term].filter(Boolean).join(": ");
});

type State = Awaited<ReturnType<typeof readWorkPage>>;
type Props = { state: State; vocabulary: string; terms: TermLine[]; term: TermLine | null };

function Labels({ state: { locale, t, form }, term, language }: Props & { language: Locale }) {
  const known = term?.labels.find((one) => one.language === language);
  const value = (name: string, stored: string) => form.value(`${name}.${language}`) ?? stored;
  return (
    <fieldset className="space-y-4 border-t border-rule pt-4">
      <legend className="float-left mb-3 font-read text-lead">{languageLabel(language, locale)}</legend>
      <div className="clear-both grid max-w-wide gap-x-8 gap-y-4 md:grid-cols-2">
        <TextField
          id={`labels-${language}-preferred`}
          name={`preferred.${language}`}
          label={t("work:vocabularies.label")}
          value={value("preferred", known?.preferred ?? "")}
          error={form.error(`labels.${language}.preferred`)}
          lang={language}
        />
        <TextArea
          id={`labels-${language}-alternative`}
          name={`alternative.${language}`}
          rows={2}
          label={t("work:vocabularies.alternative")}
          hint={t("work:vocabularies.alternativeHint")}
          value={value("alternative", known?.alternative.join("\n") ?? "")}
          error={form.error(`labels.${language}.alternative`)}
          lang={language}
        />
        <TextArea
          id={`labels-${language}-scopeNote`}
          name={`scopeNote.${language}`}
          rows={2}
          label={t("work:vocabularies.scopeNote")}
          value={value("scopeNote", known?.scopeNote ?? "")}
          error={form.error(`labels.${language}.scopeNote`)}
          lang={language}
        />
      </div>
    </fieldset>
  );
}

function Facts({ state: { locale, t, form }, terms, term }: Props) {
  const others = terms.filter(({ id }) => id !== term?.id);
  const choices = others.map((one) => ({ value: one.id, label: labelOf(one, locale).text }));
  return (
    <>
      {!term && (
        <TextField
          id="notation"
          name="notation"
          label={t("work:vocabularies.notation")}
          hint={t("work:vocabularies.notationHint")}
          value={form.value("notation")}
          error={form.error("notation")}
        />
      )}
      <TextField
        id="position"
        name="position"
        type="number"
        label={t("work:vocabularies.order")}
        value={form.value("position") ?? String(term?.position ?? terms.length)}
        error={form.error("position")}
      />
      <SelectField
        id="broader"
        name="broader"
        label={t("work:vocabularies.broader")}
        any={t("work:vocabularies.none")}
        choices={choices}
        value={form.value("broader") ?? term?.broaderId ?? ""}
        error={form.error("broader")}
      />
      <TextField
        id="exactMatch"
        name="exactMatch"
        type="url"
        label={t("work:vocabularies.exactMatch")}
        value={form.value("exactMatch") ?? term?.exactMatch ?? ""}
        error={form.error("exactMatch")}
      />
    </>
  );
}

/** Away with a term: only if nothing uses it; otherwise it becomes another one. */
function WayOut({ state: { locale, t, form }, terms, term }: Props) {
  if (!term) return null;
  const choices = terms
    .filter(({ id }) => id !== term.id)
    .map((one) => ({ value: one.id, label: labelOf(one, locale).text }));
  const isFree = term.usage === 0 && term.narrower === 0;
  return (
    <WorkPart id="merge" title={t("work:vocabularies.mergeTitle")}>
      <p className="max-w-measure">
        {t("work:vocabularies.usage")}:{" "}
        {term.usage > 0 ? t("work:vocabularies.usageCount", { count: term.usage }) : t("work:vocabularies.unused")}
        {term.narrower > 0 && ` · ${t("work:vocabularies.narrower", { count: term.narrower })}`}
      </p>
      <PostForm action="/api/admin/vocabularies/merge" locale={locale} hidden={{ id: term.id }}>
        <SelectField
          id="into"
          name="into"
          label={t("work:vocabularies.into")}
          hint={t("work:vocabularies.mergeHint")}
          any=""
          choices={choices}
          error={form.error("into")}
        />
        <Button second>{t("work:vocabularies.mergeSubmit")}</Button>
      </PostForm>
      {isFree ? (
        <PostForm action="/api/admin/vocabularies/remove" locale={locale} hidden={{ id: term.id }}>
          <Button second>{t("work:vocabularies.remove")}</Button>
        </PostForm>
      ) : (
        <p className="max-w-measure text-quiet">{t("work:vocabularies.inUse")}</p>
      )}
    </WorkPart>
  );
}

const fields = ["notation", "position", "broader", "exactMatch", "into"];
const labelFields = locales.flatMap((one) =>
  ["preferred", "alternative", "scopeNote"].map((name) => `labels.${one}.${name}`),
);

/** A term in six languages. */
export default async function Page(props: AdminProps<{ vocabulary: string; term: string }>) {
  const state = await readWorkPage(props, ({ vocabulary, term }) => `/vocabularies/${vocabulary}/${term}`);
  const { locale, t, actor, frame, form, params } = state;
  const vocabulary = vocabularies.find((one) => one === params.vocabulary) ?? notFound();
  const terms = (await readVocabulary(actor, vocabulary)) ?? notFound();
  const term =
    terms.find(({ notation }) => notation === params.term || encodeURIComponent(notation) === params.term) ?? null;
  if (!term && params.term !== "new") notFound();
  const title = term ? labelOf(term, locale) : { text: t("work:vocabularies.add"), lang: undefined };
  const list = `/${locale}/admin/vocabularies`;
  const given = { state, vocabulary, terms, term };
  return (
    <WorkFrame
      {...frame}
      crumbs={[
        { href: list, label: t("work:vocabularies.title") },
        { href: `${list}/${vocabulary}`, label: t(`work:vocabularies.name.${vocabulary}`) },
        { label: title.text },
      ]}
      title={title.text}
      titleLanguage={title.lang}
      errors={form.summary([...fields, ...labelFields])}
    >
      <PostForm action="/api/admin/vocabularies" locale={locale} hidden={{ vocabulary, id: term?.id }}>
        <Facts {...given} />
        {locales.map((language) => (
          <Labels key={language} {...given} language={language} />
        ))}
        <Button>{t("work:vocabularies.save")}</Button>
      </PostForm>
      <WayOut {...given} />
    </WorkFrame>
  );
}
