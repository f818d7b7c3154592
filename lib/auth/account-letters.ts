import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { cleanName, oneLine } from "@/lib/mail/clean";
import type { Letter } from "@/lib/mail/letter";

/** The email with a requested link, or the notice that a password was changed. */
export function accountLetter(
  template: "signIn" | "password" | "passwordChanged",
  locale: Locale,
  { name, link }: { name: string; link: string },
): Letter {
  const t = translator(locale);
  return {
    template,
    subject: t(`mail:${template}.subject`),
    greet: name,
    parts: [
      { paragraph: t(`mail:${template}.body`) },
      { button: t(`mail:${template}.button`), link },
      { note: t(`mail:${template}.note`) },
    ],
  };
}

type Invited = { name: string; link: string; inviter: string; role: string };

/** The email with an invitation. `inviter` and `role` are user input and are cleaned here. */
export function invitationLetter(locale: Locale, { name, link, inviter, role }: Invited): Letter {
  const t = translator(locale);
  return {
    template: "invitation",
    subject: t("mail:invitation.subject", { inviter: cleanName(inviter) }),
    greet: name,
    parts: [
      { paragraph: t("mail:invitation.body", { inviter: oneLine(inviter), role: oneLine(role) }) },
      { button: t("mail:invitation.button"), link },
      { note: t("mail:invitation.note") },
    ],
  };
}
