import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { colleaguesWhoRead, type LanguageColleague } from "@/lib/records/admin/colleagues";
import { dayAndTimeAt } from "@/lib/records/calendar/local-moment";
import { timeZoneOf } from "@/lib/records/history/view";
import type { FormState } from "@/lib/routes/form-state";
import { nextInState, readCoverage } from "./coverage";
import { writeSeen } from "./form";
import { machineFor } from "./machine";
import { readWorkspace, type Translatable, type Workspace } from "./page";
import { type TextModel, textModels, textsWithoutPlace } from "./text-models";
import { languagesBeside } from "./texts-beside";

/** The next records of the same city that need a translation into this language. */
type NextRecords = { missing: { id: string } | undefined; outdated: { id: string } | undefined };

export type LaterFields = { timeZone: string; day: string; time: string; error?: string; planned: Date | null };

export type WorkspacePage = {
  kind: KindName;
  recordId: string;
  language: Locale;
  source: Locale;
  /** The language shown beside the original, and those to choose from. */
  beside: Locale | null;
  besides: Locale[];
  workspace: Workspace;
  ways: Translatable["ways"];
  texts: TextModel[];
  /** Hashes of the shown texts; the form returns them so that the save can detect changes. */
  seen: string;
  /** Typed texts of a refused form that the record no longer has. */
  lost: string[];
  errors: { href: string; text: string }[];
  next: NextRecords;
  /** What the form says about publishing this language later; null when it cannot be scheduled. */
  later: LaterFields | null;
  /** Colleagues who can help where no machine can; null where one can, or nothing is left to do. */
  colleagues: LanguageColleague[] | null;
  /** The texts come from a machine; saving them offers to confirm that they were checked. */
  isMachine: boolean;
  /** The engine that wrote the texts on the page. */
  engine: string | null;
  /** The engine that can be asked for missing texts. */
  machine: string | null;
};

async function nextRecords(
  actor: Actor,
  { stored }: Translatable,
  kind: KindName,
  language: Locale,
): Promise<NextRecords> {
  const city = stored.record.responsibleCityId ?? "platform";
  const coverage = await readCoverage(actor, { kind, city });
  const next = (state: "missing" | "outdated") => nextInState(coverage, language, state, stored.record.slug);
  const [missing, outdated] = await Promise.all([next("missing"), next("outdated")]);
  return { missing, outdated };
}

/** Links each error to its line; errors of the whole form link to the main content. */
function errorLinks({ draft, errors }: FormState, texts: readonly TextModel[]) {
  const ids = new Map(texts.flatMap(({ lines }) => lines.map(({ name, id }) => [name.slice(2), id])));
  return errors.map(({ text, path }, index) => ({
    href: `#${ids.get(String(draft?.errors[index]?.path[0])) ?? (path === "publishDay" ? "day" : "main")}`,
    text,
  }));
}

type Asked = {
  language: Locale;
  locale: Locale;
  revisionId: string;
  /** The language to compare with; anything else shows the original only. */
  beside: string;
  form: FormState;
};

/** Of a public record, a language that is not public yet can be scheduled. */
async function readLater(
  { stored, ways }: Translatable,
  language: Locale,
  isPublished: boolean,
  form: FormState,
): Promise<LaterFields | null> {
  if (!ways.publish || isPublished) return null;
  const { id, responsibleCityId } = stored.record;
  const key = { recordId_language: { recordId: id, language } };
  const [timeZone, planned] = await Promise.all([
    timeZoneOf(responsibleCityId),
    database().scheduledLanguage.findUnique({ where: key }),
  ]);
  const start = planned ? dayAndTimeAt(planned.publishAt, timeZone) : { day: "", time: "08:00" };
  return {
    timeZone,
    day: form.value("publishDay") ?? start.day,
    time: form.value("publishTime") ?? start.time,
    ...(form.error("publishDay") ? { error: form.error("publishDay") as string } : {}),
    planned: planned?.publishAt ?? null,
  };
}

/** Everything the page with source and translation side by side shows. */
export async function readWorkspacePage(
  actor: Actor,
  kind: KindName,
  translatable: Translatable,
  { language, locale, revisionId, form, ...asked }: Asked,
): Promise<WorkspacePage> {
  const { stored, ways } = translatable;
  const source = stored.record.sourceLanguage as Locale;
  const besides = languagesBeside(stored, language);
  const beside = besides.find((other) => other === asked.beside) ?? null;
  const [workspace, next] = await Promise.all([
    readWorkspace(translatable, language, { revisionId, beside }),
    nextRecords(actor, translatable, kind, language),
  ]);
  const later = await readLater(translatable, language, workspace.isPublished, form);
  const texts = textModels(workspace, language, locale, form.draft);
  const isDone = texts.every(({ state }) => state === "current");
  const origin = workspace.revision?.origin;
  const machine = machineFor(source, language);
  return {
    ...{ kind, recordId: stored.record.id, language, source },
    ...{ workspace, ways, texts, next, later, beside, besides },
    seen: writeSeen(workspace.texts),
    lost: textsWithoutPlace(workspace, form.draft),
    errors: errorLinks(form, texts),
    isMachine: stored.translations[language]?.provenance === "machine" || origin === "machine",
    engine: origin === "machine" ? (workspace.revision?.note ?? null) : null,
    machine: isDone || workspace.revision ? null : (machine?.engine ?? null),
    colleagues: machine || isDone ? null : await colleaguesWhoRead(actor, stored.record.responsibleCityId, language),
  };
}
