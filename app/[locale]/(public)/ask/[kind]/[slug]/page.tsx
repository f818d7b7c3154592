import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { AskPage, askTitle } from "@/components/contact/ask-page";
import { handOutForm, readForm } from "@/lib/contact/ask/abuse/form-token";
import { type AskedKind, askPath, isAsked } from "@/lib/contact/ask/addresses";
import { readAsked } from "@/lib/contact/ask/asked";
import { worldCountries } from "@/lib/contact/ask/countries";
import { env } from "@/lib/env";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { kindAtPath } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import { publishedRecord } from "@/lib/records/public/published";
import { readDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";
import { gone } from "@/lib/serving/page";

type Query = Record<string, string | string[] | undefined>;
type Props = {
  params: Promise<{ locale: string; kind: string; slug: string }>;
  searchParams: Promise<Query>;
};

const draftIn = ({ draft }: Query) => (typeof draft === "string" ? `?${new URLSearchParams({ draft })}` : "");

/** The public record that is asked about; a 404, 410 or the way to its new address otherwise. */
async function requireAsked({ params, searchParams }: Props): Promise<{ locale: Locale; view: View<AskedKind> }> {
  const [{ locale, kind: path, slug }, query] = await Promise.all([params, searchParams]);
  const kind = kindAtPath(path);
  if (!isLocale(locale) || !kind || !isAsked(kind)) notFound();
  const found = await publishedRecord(kind, slug, locale);
  if (!found) notFound();
  if (found.state === "archived") gone();
  if (found.state === "moved") permanentRedirect(`${askPath(locale, { kind, slug: found.slug })}${draftIn(query)}`);
  return { locale, view: found.view as View<AskedKind> };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, view } = await requireAsked(props);
  const draft = await readDraft((await props.searchParams).draft, new Date());
  return { title: { absolute: askTitle(view, draft !== null, locale) }, robots: { index: false } };
}

/** Without a draft a new form; with one the same form again, so that it stays one message. */
async function tokenOf(kept: unknown, now: Date): Promise<string> {
  return typeof kept === "string" && (await readForm(kept, now)) ? kept : handOutForm(now);
}

export default async function Page(props: Props) {
  const { locale, view } = await requireAsked(props);
  const [query, now] = [await props.searchParams, new Date()];
  const [draft, asked] = await Promise.all([readDraft(query.draft, now), readAsked(view, locale)]);
  const errors = (draft?.errors ?? []).map(({ key, path }) => ({ path: path.join("."), text: errorText(locale, key) }));
  const value = (name: string) => [draft?.values[name]].flat()[0];
  const { MESSAGE_REMIND_DAYS, MESSAGE_HAND_OVER_DAYS, MESSAGE_KEEP_DAYS } = env();
  return (
    <AskPage
      view={view}
      asked={asked}
      days={{ remind: MESSAGE_REMIND_DAYS, handOver: MESSAGE_HAND_OVER_DAYS, keep: MESSAGE_KEEP_DAYS }}
      query={draftIn(query)}
      locale={locale}
      hidden={{ kind: view.kind, slug: view.slug, record: view.id, form: await tokenOf(value("form"), now) }}
      countries={worldCountries}
      value={value}
      error={(name) => errors.find(({ path }) => path === name)?.text}
      errors={errors.map(({ path, text }) => ({ href: path ? `#${path}` : "#main", text }))}
    />
  );
}
