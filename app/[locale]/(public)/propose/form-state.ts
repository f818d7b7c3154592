import type { PageRequest } from "@/app/public-page";
import type { PageHead } from "@/components/document/page-head";
import type { Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import { isStepField } from "@/lib/proposals/steps";
import { readDraft } from "@/lib/routes/draft";
import { namedErrorText } from "@/lib/routes/error-text";

export type ProposeState<P extends object = object> = {
  locale: Locale;
  t: Translate;
  params: P;
  query: Record<string, string>;
  /** The values of a refused form; null when it is shown for the first time. */
  typed: Record<string, string | string[]> | null;
  /** Error texts by field name. */
  errors: Record<string, string>;
  now: Date;
};

const first = (value: string | string[] | undefined) => [value ?? []].flat()[0] ?? "";

/** The labels of the fields of a proposal. */
const labelOfStepField = (locale: Locale) => (name: string) =>
  isStepField(name) ? translator(locale)(`proposals:field.${name}`) : undefined;

/** Reads the state of a form for people without an account from its address. */
export async function readProposeState<P extends object>(
  asked: PageRequest<P>,
  labelOf: (name: string) => string | undefined = labelOfStepField(asked.locale),
): Promise<ProposeState<P>> {
  const { locale, query } = asked;
  const now = new Date();
  const draft = await readDraft(query.draft, now);
  // In the order of the fields; the first error of each is shown.
  const errors = new Map<string, string>();
  for (const error of draft?.errors ?? []) {
    const name = String(error.path[0] ?? "");
    if (!errors.has(name)) errors.set(name, namedErrorText(locale, error, labelOf(name)));
  }
  return {
    ...{ locale, t: translator(locale), params: asked, now },
    query: Object.fromEntries(Object.keys(query).map((name) => [name, first(query[name])])),
    typed: draft?.values ?? null,
    errors: Object.fromEntries(errors),
  };
}

/** The head of a page that belongs to one person: not indexed, and its address is not sent as a referrer. */
export function privateHead(title: string): PageHead {
  return { title, robots: "noindex", referrer: "same-origin" };
}
