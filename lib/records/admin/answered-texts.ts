import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type Answered, readAnswered } from "@/lib/proposals/approvals/answered";
import { type Group, pointerTo, shownAtOnce } from "./dashboard";
import { labelsOf } from "./labels";

function inWords({ name, state, version, comments, changedSince }: Answered, locale: Locale): string {
  const t = translator(locale);
  const answer =
    state === "approved"
      ? t("proposals:ask.approvedWith", { version, count: comments.length })
      : t(`proposals:ask.state.${state}`, { version });
  const said = `${name ?? t("proposals:ask.erased")}: ${answer}`;
  return changedSince ? `${said} – ${t("proposals:ask.changed")}` : said;
}

/** Texts that somebody without an account commented, corrected or declined, with whether they changed since. */
export async function readAnsweredTexts(actor: Actor, locale: Locale, now: Date): Promise<Group> {
  const { answers, total } = await readAnswered(actor, now, shownAtOnce);
  const labels = await labelsOf(
    actor,
    answers.map(({ recordId }) => recordId),
    locale,
  );
  const lines = answers.map((answer) => ({
    ...pointerTo(labels, answer.record, locale),
    note: inWords(answer, locale),
  }));
  return { lines, total };
}
