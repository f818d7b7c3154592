import { Callout } from "@/components/ui/callout";
import { LinkList } from "@/components/ui/link-list";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { WorkspacePage } from "@/lib/records/translation/workspace-page";

type Props = { locale: Locale; page: WorkspacePage };
type Origin = "translation" | "xliff" | "machine";

/**
 * Shown above the texts: conflicts, typed texts that no longer have a field, the shown translation, other waiting ones.
 */
export function WorkspaceNotices({
  locale,
  page: { kind, recordId, language, workspace, texts, lost, engine },
}: Props) {
  const t = translator(locale);
  const { revision, waiting } = workspace;
  const here = `${adminPath(locale, kind, recordId)}/languages/${language}`;
  return (
    <>
      {texts.some(({ savedMeanwhile }) => savedMeanwhile !== null) && (
        <Callout tone="strong">{t("translation:meanwhileLead")}</Callout>
      )}
      {lost.map((text) => (
        <Callout key={text} tone="strong" title={t("translation:homeless")}>
          <p lang={language} className="whitespace-pre-line">
            {text}
          </p>
        </Callout>
      ))}
      {revision && (
        <Callout tone="strong">
          {t(`translation:revision.${revision.origin as Origin}`)}
          {engine && <span className="block">{t("rounds:machine.engine", { engine })}</span>}
          {revision.reason && <span className="block">{t("admin:edit.sentBack", { reason: revision.reason })}</span>}
        </Callout>
      )}
      {waiting.map(({ id, origin }) => (
        <Callout key={id} tone="strong">
          {t("translation:waiting")} {t(`translation:origin.${origin as Origin}`).toLocaleLowerCase(locale)}.{" "}
          <a href={`${here}?revision=${id}`}>{t("translation:look")}</a>
        </Callout>
      ))}
    </>
  );
}

/** Links to the missing and outdated texts. */
export function TextsToDo({ locale, page: { texts } }: Props) {
  const t = translator(locale);
  const toDo = texts.filter(({ state }) => state !== "current");
  if (toDo.length === 0) return <p>{t("translation:nothingToDo")}</p>;
  const items = toDo.map(({ id, label, state }) => ({ href: `#${id}`, label, note: t(`translation:state.${state}`) }));
  return (
    <nav aria-label={t("translation:toDo")}>
      <p className="font-semibold">{t("translation:toDo")}</p>
      <LinkList items={items} />
    </nav>
  );
}

/** Shown beside the title: completeness of the translation, and whether it is public. */
export function WorkspaceState({ locale, page: { workspace } }: Props) {
  const t = translator(locale);
  return (
    <span className="text-quiet">
      {t(`translation:state.${workspace.state}`)} ·{" "}
      {t(workspace.isPublished ? "translation:public" : "translation:notPublic")}
    </span>
  );
}
