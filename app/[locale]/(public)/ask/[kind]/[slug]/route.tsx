import { notFound, permanentRedirect } from "next/navigation";
import { type PageRequest, publicPage } from "@/app/public-page";
import { askLabel } from "@/components/contact/ask-label";
import { AskPage, askTitle } from "@/components/contact/ask-page";
import { handOutForm, readForm } from "@/lib/contact/ask/abuse/form-token";
import { askPath, type ContactableKind, isContactable } from "@/lib/contact/ask/addresses";
import { worldCountries } from "@/lib/contact/ask/countries";
import { readMessageRecipients } from "@/lib/contact/ask/recipients";
import { env } from "@/lib/env";
import { kindAtPath } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import { publishedRecord } from "@/lib/records/public/published";
import { readDraft } from "@/lib/routes/draft";
import { namedErrorText } from "@/lib/routes/error-text";
import { gone } from "@/lib/serving/gone";
import type { QueryValues } from "@/lib/serving/query-values";

const draftIn = ({ draft }: QueryValues) => (typeof draft === "string" ? `?${new URLSearchParams({ draft })}` : "");

/** The public record the question is about; otherwise a 404, a 410 or a redirect to its new address. */
async function requireAsked({ locale, kind: path, slug, query }: PageRequest<{ kind: string; slug: string }>) {
  const kind = kindAtPath(path);
  if (!kind || !isContactable(kind)) notFound();
  const found = await publishedRecord<ContactableKind>(kind, slug, locale);
  if (!found) notFound();
  if (found.state === "archived") gone();
  if (found.state === "moved") permanentRedirect(`${askPath(locale, { kind, slug: found.slug })}${draftIn(query)}`);
  return found.view;
}

/**
 * A new form gets a new token. A form restored from a draft keeps its token, so that sending it twice makes one
 * message.
 */
async function formToken(kept: unknown, now: Date): Promise<string> {
  return typeof kept === "string" && (await readForm(kept, now)) ? kept : handOutForm(now);
}

/** The time limits of a message, in days, as its sender sees them. */
function messageDays() {
  const { MESSAGE_REMIND_DAYS, MESSAGE_HAND_OVER_DAYS, MESSAGE_KEEP_DAYS } = env();
  return { remind: MESSAGE_REMIND_DAYS, handOver: MESSAGE_HAND_OVER_DAYS, keep: MESSAGE_KEEP_DAYS };
}

export const GET = publicPage<{ kind: string; slug: string }>(async (params) => {
  const { locale, query } = params;
  const view: View<ContactableKind> = await requireAsked(params);
  const now = new Date();
  const [draft, asked] = await Promise.all([readDraft(query.draft, now), readMessageRecipients(view, locale)]);
  const errors = (draft?.errors ?? []).map((error) => {
    const path = error.path.join(".");
    return { path, text: namedErrorText(locale, error, askLabel(path, locale)) };
  });
  const value = (name: string) => [draft?.values[name]].flat()[0];
  return {
    head: { title: askTitle(view, draft !== null, locale), alone: true, robots: "noindex" },
    body: (
      <AskPage
        view={view}
        asked={asked}
        days={messageDays()}
        query={draftIn(query)}
        locale={locale}
        hidden={{ kind: view.kind, slug: view.slug, record: view.id, form: await formToken(value("form"), now) }}
        countries={worldCountries}
        value={value}
        error={(name) => errors.find(({ path }) => path === name)?.text}
        errors={errors.map(({ path, text }) => ({ href: askLabel(path, locale) && `#${path}`, text }))}
      />
    ),
  };
});
