import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/server";
import { oneLine } from "@/lib/mail/clean";
import type { Letter } from "@/lib/mail/letter";
import { postEmail } from "@/lib/mail/post";
import { type Recipient, readCoordinators } from "../recipients";
import { type Question, questionTitle, readQuestion } from "./question";

/** A failed delivery: recipient's name and code, never the address. */
export type Failed = { contact: string; code: string; userId: string | null };

async function noticeLetter(question: Question, to: Recipient, failed: Failed | null): Promise<Letter> {
  const locale = to.language;
  const t = translator(locale);
  const title = oneLine(await questionTitle(question, locale));
  const link = `${env().SITE_URL}/${locale}/admin/messages/${question.id}`;
  const facts: [string, string][] = [[t("letters:fact.reference"), question.reference]];
  if (failed) facts.push([t("letters:failed.code"), failed.code]);
  return {
    template: failed ? "failed" : "held",
    subject: failed ? t("letters:failed.subject", { title }) : t("letters:held.subject"),
    greet: to.name,
    parts: [
      {
        paragraph: failed
          ? t("letters:failed.body", { title, contact: oneLine(failed.contact) })
          : t("letters:held.body", { title }),
      },
      { facts },
      { button: t("letters:button.look"), link },
    ],
  };
}

/** The coordinators without the one whose own address failed; if there are none, the administrators. */
async function notifiableCoordinators(
  tx: Database,
  cityId: string | null,
  without: string | null,
): Promise<Recipient[]> {
  const able = (all: Recipient[]) => all.filter(({ userId }) => userId !== without);
  const ofCity = able(await readCoordinators(tx, cityId));
  return ofCity.length > 0 ? ofCity : able(await readCoordinators(tx, null));
}

/**
 * Emails the coordinators that a message is held or an email failed. Contains nothing that the sender wrote.
 * A message handed over to them is a delivery (`handToCoordinators`).
 */
export async function notifyCoordinatorsOfMessage(
  tx: Database,
  messageId: string,
  news: "held" | Failed,
  now: Date,
): Promise<void> {
  const question = await readQuestion(tx, messageId);
  const failed = news === "held" ? null : news;
  for (const to of await notifiableCoordinators(tx, question.record.responsibleCityId, failed?.userId ?? null))
    await postEmail(tx, to.email, to.language, await noticeLetter(question, to, failed), now, { aboutId: messageId });
}
