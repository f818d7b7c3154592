import { readCoordinators } from "@/lib/contact/recipients";
import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import { postEmail } from "@/lib/mail/post";
import type { AnyDesk } from "../desk/desk";
import type { MeetingInvitation } from "../models";
import { letterWords } from "./letter-words";

type Draft = { id: string; title: string; language: string };

/** Tells the coordinators of a city that a practice it took home is a draft now; without any, the administrators. */
export async function tellOfDraft(
  tx: Database,
  desk: AnyDesk,
  invitation: MeetingInvitation,
  { id, title, language }: Draft,
  now: Date,
): Promise<void> {
  const { wordsIn } = letterWords(tx, desk, [invitation]);
  for (const { email, name, language: locale } of await readCoordinators(tx, invitation.cityId)) {
    const t = translator(locale);
    const { meeting, nameOf } = await wordsIn(locale);
    const parts = [
      { quote: meeting.title.text, lang: meeting.title.language },
      { paragraph: t("afterwards:mail.draft.text", { city: nameOf(invitation).text }) },
      { quote: title, lang: language },
      { button: t("afterwards:mail.draft.button"), link: `${env().SITE_URL}${adminPath(locale, "practice", id)}` },
    ];
    // The subject holds nothing that was typed behind a link.
    const subject = t("afterwards:mail.draft.subject", { title: meeting.title.text });
    await postEmail(tx, email, locale, { template: "meeting.takenDraft", subject, greet: name, parts }, now);
  }
}
