import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/admin/admin-frame";
import { LeaveWarning } from "@/components/admin/leave-warning";
import { RecordTabs } from "@/components/admin/record-tabs";
import { TranslationText } from "@/components/translation/translation-text";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ErrorSummary } from "@/components/ui/error-summary";
import { LinkList } from "@/components/ui/link-list";
import { PostForm } from "@/components/ui/post-form";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { nextStanding, readCoverage } from "@/lib/records/translation/coverage";
import { workspacePath, writeSeen } from "@/lib/records/translation/form";
import { canTranslateByMachine } from "@/lib/records/translation/machine";
import { readTranslatable, readWorkspace, type Translatable } from "@/lib/records/translation/page";
import { readDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";
import { type AdminProps, adminPath, adminTitle, one, readAdminPage, requireKind } from "../../../../admin-page";
import { recordTabList } from "../../record-tab-list";
import { homelessTexts, textModels } from "./text-models";
import { SavedMeanwhile, SourceChange } from "./text-notes";

export const generateMetadata = adminTitle((t, { language }) =>
  isLocale(language)
    ? t("translation:translation", { inLanguage: t(`common:language.in.${language}`) })
    : t("translation:title"),
);

const outcomes = ["saved", "published", "hidden", "waiting", "submitted", "discarded"] as const;

type Seen = Record<string, [string, string]>;

/** What a refused form was opened with: against it one sees what somebody else saved. */
function seenThen(text: unknown): Seen {
  try {
    const value: unknown = JSON.parse(typeof text === "string" ? text : "{}");
    return typeof value === "object" && value !== null ? (value as Seen) : {};
  } catch {
    return {};
  }
}

/** The records of the same city that wait for this language. */
async function nextRecords(
  actor: Parameters<typeof readCoverage>[0],
  { stored }: Translatable,
  kind: KindName,
  language: Locale,
) {
  const city = stored.record.responsibleCityId ?? "platform";
  const standings = await readCoverage(actor, { kind, city });
  const next = (state: "missing" | "outdated") => nextStanding(standings, language, state, stored.record.id);
  return { missing: next("missing"), outdated: next("outdated") };
}

/** Source beside target, text by text. A form like any other: it works without script. */
export default async function Page(props: AdminProps<{ kind: string; id: string; language: string }>) {
  const state = await readAdminPage(props, ({ kind, id, language }) => `/${kind}/${id}/languages/${language}`);
  const { locale, t, visitor, params, query } = state;
  const kind = requireKind(params.kind);
  const { language } = params;
  if (!isLocale(language)) notFound();
  const translatable = (await readTranslatable(visitor.actor, kind, params.id, locale)) ?? notFound();
  const { stored, title, ways } = translatable;
  const source = stored.record.sourceLanguage as Locale;
  if (source === language) notFound();
  const [workspace, draft, next] = await Promise.all([
    readWorkspace(translatable, language, one(query.revision)),
    readDraft(query.draft, new Date()),
    nextRecords(visitor.actor, translatable, kind, language),
  ]);
  const { revision } = workspace;
  const inLanguage = t(`common:language.in.${language}`);
  const models = textModels(workspace, language, locale, draft);
  const lost = homelessTexts(workspace, draft);
  const seen = draft ? seenThen(draft.values.seen) : {};
  const ids = new Map(models.flatMap(({ lines }) => lines.map(({ name, id }) => [name.slice(2), id])));
  const errors = (draft?.errors ?? []).map(({ key, path: at }) => ({
    href: `#${ids.get(String(at[0])) ?? "main"}`,
    text: errorText(locale, key),
  }));
  const isConflict = models.some(({ text }) => seen[text.key] && seen[text.key]?.[1] !== text.targetHash);
  const toDo = models.filter(({ state: { name } }) => name !== "current");
  const done = outcomes.find((outcome) => outcome === query.done);
  const frame = { kind, id: stored.record.id, language };
  const here = adminPath(locale, kind, stored.record.id);
  const link = (id: string) => `${adminPath(locale, kind, id)}/languages/${language}`;
  const isMachine = stored.translations[language]?.provenance === "machine" || revision?.origin === "machine";
  const mayAskMachine = canTranslateByMachine() && toDo.length > 0 && !revision;
  return (
    <AdminFrame
      {...state.frame}
      crumbs={[
        { href: adminPath(locale, kind), label: t(`kinds:plural.${kind}`) },
        { href: here, label: { text: title.text, ...(title.language === locale ? {} : { lang: title.language }) } },
        { href: `${here}/languages`, label: t("translation:title") },
        { label: t("translation:translation", { inLanguage }) },
      ]}
      title={t("translation:into", { title: title.text, inLanguage })}
      aside={
        <span className="text-quiet">
          {t(`translation:state.${workspace.state}`)} ·{" "}
          {t(workspace.isPublished ? "translation:public" : "translation:notPublic")}
        </span>
      }
    >
      <RecordTabs label={t("admin:edit.tabs")} tabs={recordTabList(stored.record, locale, "languages")} />
      <div className="mt-6 space-y-8">
        {done && (
          <p role="status" className="font-semibold">
            {t(`translation:done.${done}`)}
          </p>
        )}
        <ErrorSummary title={t("admin:edit.errors")} errors={errors} />
        {isConflict && <Callout tone="strong">{t("translation:meanwhileLead")}</Callout>}
        {lost.map((text) => (
          <Callout key={text} tone="strong" title={t("translation:homeless")}>
            <p lang={language} className="whitespace-pre-line">
              {text}
            </p>
          </Callout>
        ))}
        {revision && (
          <Callout tone="strong">
            {t(`translation:revision.${revision.origin as "translation" | "xliff" | "machine"}`)}
            {revision.reason && <span className="block">{t("admin:edit.sentBack", { reason: revision.reason })}</span>}
          </Callout>
        )}
        {workspace.waiting.map(({ id, origin }) => (
          <Callout key={id} tone="strong">
            {t("translation:waiting")}{" "}
            {t(`translation:origin.${origin as "translation" | "xliff" | "machine"}`).toLocaleLowerCase(locale)}.{" "}
            <a href={workspacePath(locale, { ...frame, revision: id })}>{t("translation:look")}</a>
          </Callout>
        ))}
        <p className="max-w-measure font-read text-quiet">{t("translation:lead")}</p>
        {toDo.length > 0 ? (
          <nav aria-label={t("translation:toDo")}>
            <p className="font-semibold">{t("translation:toDo")}</p>
            <LinkList items={toDo.map(({ id, label, state: { label: note } }) => ({ href: `#${id}`, label, note }))} />
          </nav>
        ) : (
          <p>{t("translation:nothingToDo")}</p>
        )}
        <PostForm
          action="/api/admin/translations/save"
          locale={locale}
          hidden={{ ...frame, revision: revision?.id, seen: writeSeen(workspace.texts) }}
        >
          <LeaveWarning />
          {models.map(({ text, ...model }) => {
            const notes = { text, workspace, locale, source, language };
            return (
              <TranslationText
                key={model.id}
                text={model}
                sourceLanguage={source}
                language={language}
                sourceLabel={t("translation:original", { inLanguage: t(`common:language.in.${source}`) })}
                notes={
                  <>
                    <SourceChange {...notes} />
                    <SavedMeanwhile {...notes} seen={seen[text.key]?.[1]} />
                  </>
                }
                after={
                  text.state === "outdated" && (
                    <label className="flex min-h-9 items-start gap-3 py-1">
                      <input type="checkbox" name="still" value={text.key} className="tick" />
                      <span>{t("translation:stillCorrect")}</span>
                    </label>
                  )
                }
              />
            );
          })}
          {isMachine && (
            <label className="flex min-h-9 items-start gap-3 border-t border-rule pt-4">
              <input type="checkbox" name="checked" value="yes" className="tick" />
              <span>{t("translation:checked")}</span>
            </label>
          )}
          <div className="flex flex-wrap gap-4 border-t border-rule pt-5">
            {ways.save ? (
              <>
                <Button name="intent" value="save">
                  {t("translation:save")}
                </Button>
                {ways.publish && !workspace.isPublished && (
                  <Button second name="intent" value="publish">
                    {t("translation:savePublish")}
                  </Button>
                )}
                {ways.publish && workspace.isPublished && (
                  <Button second name="intent" value="wait">
                    {t("translation:saveWait")}
                  </Button>
                )}
                {ways.publish && workspace.isPublished && (
                  <Button second name="intent" value="hide">
                    {t("translation:hide")}
                  </Button>
                )}
              </>
            ) : (
              <>
                <Button name="intent" value="propose">
                  {t("translation:propose")}
                </Button>
                <Button second name="intent" value="wait">
                  {t("translation:saveWait")}
                </Button>
              </>
            )}
          </div>
        </PostForm>
        {revision && (
          <PostForm
            action="/api/admin/translations/revision"
            locale={locale}
            hidden={{ ...frame, revision: revision.id }}
          >
            <Button second>{t("translation:discard")}</Button>
          </PostForm>
        )}
        {mayAskMachine && (
          <PostForm action="/api/admin/translations/machine" locale={locale} hidden={frame}>
            <p className="max-w-measure text-quiet">{t("translation:machineHint")}</p>
            <Button second>{t("translation:machine")}</Button>
          </PostForm>
        )}
        <ul className="flex flex-wrap gap-x-8 gap-y-2">
          {next.missing && (
            <li>
              <a href={link(next.missing.id)} className="target">
                {t("translation:nextMissing")}
              </a>
            </li>
          )}
          {next.outdated && (
            <li>
              <a href={link(next.outdated.id)} className="target">
                {t("translation:nextOutdated")}
              </a>
            </li>
          )}
        </ul>
      </div>
    </AdminFrame>
  );
}
