import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/admin/admin-frame";
import { MediumFields } from "@/components/media/medium-fields";
import { MediumItem } from "@/components/media/medium-item";
import { UploadForm } from "@/components/media/upload-form";
import { Callout } from "@/components/ui/callout";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Section } from "@/components/ui/section";
import { locales } from "@/lib/i18n/locales";
import { i18nextInstance } from "@/lib/i18n/server";
import { type ListedMedium, listMedia } from "@/lib/records/media-list";
import { readDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";
import type media from "@/locales/en/media.json";
import { type AdminProps, adminPath, adminTitle, one, readAdminPage, requireKind } from "../../../admin-page";

export const generateMetadata = adminTitle((t) => t("media:title"));

const outcomes = ["saved", "waiting", "removed", "consent", "withdrawn"] as const;

/** A medium as its form shows it: by the names of its fields. */
function savedValues({ medium }: ListedMedium): Record<string, string | undefined> {
  const { credit, licence, peopleRecognisable } = medium.fields;
  const texts = locales.flatMap((language) => [
    [`translations.${language}.alternative`, medium.translations[language]?.alternative],
    [`translations.${language}.caption`, medium.translations[language]?.caption],
  ]);
  const people = peopleRecognisable === undefined ? "" : peopleRecognisable ? "yes" : "no";
  return {
    ...Object.fromEntries(texts),
    "fields.credit": credit,
    "fields.licence": licence,
    "fields.peopleRecognisable": people,
  };
}

const day = (date: Date | null | undefined) => date?.toISOString().slice(0, 10);

function consentOf({ consent, consentState }: ListedMedium) {
  if (consentState === "none") return undefined;
  return {
    state: consentState,
    scope: consent?.scope,
    givenOn: day(consent?.givenOn),
    until: day(consent?.until),
    withdrawnOn: day(consent?.withdrawnAt),
  };
}

/** The pictures and documents of a record: upload, order, texts, consent, and taking them away. */
export default async function Page(props: AdminProps<{ kind: string; id: string }>) {
  const state = await readAdminPage(props, ({ kind, id }) => `/${kind}/${id}/media`);
  const { locale, t, visitor, params, query } = state;
  const kind = requireKind(params.kind);
  const now = new Date();
  const list = await listMedia(visitor.actor, kind, params.id, now);
  if (!list) notFound();
  const draft = await readDraft(query.draft, now);
  const asked = one(query.medium);
  const errors = (draft?.errors ?? []).map(({ key, path: at }) => ({ at: at.join("."), text: errorText(locale, key) }));
  const typed = (name: string) => {
    const value = draft?.values[name];
    return typeof value === "string" ? value : undefined;
  };
  const errorAt = (name: string) => errors.find(({ at }) => at === name)?.text;
  const prefix = asked ? `${asked}-` : "";
  const done = outcomes.find((outcome) => outcome === query.done);
  const here = adminPath(locale, kind, list.record.id);
  const words = i18nextInstance(locale).getResourceBundle(locale, "media") as typeof media;
  const isUpload = draft !== null && !asked;
  return (
    <AdminFrame
      {...state.frame}
      crumbs={[
        { href: adminPath(locale, kind), label: t(`kinds:plural.${kind}`) },
        { href: here, label: list.record.slug },
        { label: t("media:title") },
      ]}
      title={t("media:title")}
      aside={
        <a href={here} className="target">
          {t("media:back")}
        </a>
      }
    >
      <div className="space-y-8">
        {done && (
          <p role="status" className="font-semibold">
            {t(`media:done.${done}`)}
          </p>
        )}
        <ErrorSummary
          title={t("account:error.title")}
          errors={errors.map(({ at, text }) => ({ href: at ? `#${prefix}${at}` : "#main", text }))}
        />
        {list.waits && <Callout>{t("media:waitingNote")}</Callout>}
        {list.media.length === 0 && <p className="text-quiet">{t("media:empty")}</p>}
        <ol>
          {list.media.map((listed, index) => {
            const { medium } = listed;
            const isAsked = draft !== null && medium.id === asked;
            const saved = savedValues(listed);
            return (
              <MediumItem
                key={medium.id}
                locale={locale}
                kind={kind}
                recordId={list.record.id}
                id={medium.id}
                type={medium.fields.type}
                number={index + 1}
                isLast={index === list.media.length - 1}
                file={listed.isStored ? medium.fields.file : undefined}
                address={medium.fields.address}
                languages={list.languages}
                value={(name) => (isAsked ? (typed(name) ?? saved[name]) : saved[name])}
                error={(name) => (isAsked ? errorAt(name) : undefined)}
                isWrong={isAsked}
                consent={consentOf(listed)}
              />
            );
          })}
        </ol>
        <Section id="upload" title={t("media:upload.title")}>
          <UploadForm
            words={{ upload: words.upload, error: words.error }}
            place={{ locale, kind, id: list.record.id }}
            error={isUpload ? errorAt("file") : undefined}
          >
            <MediumFields
              locale={locale}
              prefix=""
              languages={list.languages}
              type={null}
              value={(name) => (isUpload ? typed(name) : undefined)}
              error={(name) => (isUpload ? errorAt(name) : undefined)}
            />
          </UploadForm>
        </Section>
      </div>
    </AdminFrame>
  );
}
