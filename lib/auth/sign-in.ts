import { writeAudit } from "@/lib/audit";
import { database, transaction } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { postEmail } from "@/lib/mail/post";
import { accountLetter } from "./account-letters";
import type { Actor } from "./actor";
import { inConstantTime } from "./constant-time";
import { linkAddress, makeLink, spendLink } from "./links";
import { verifyPassword } from "./password";
import type { NewSession } from "./sign-in-cookies";
import { startSignIn } from "./sign-ins";

export type SignedIn = NewSession & { actor: Actor };
type User = { id: string; name: string; email: string; totpSecret: string | null };

/** With a second factor the browser becomes known only after it has been passed. */
export const signedIn = (signInId: string, { id, name, email, totpSecret }: User): SignedIn => ({
  signInId,
  knownAs: totpSecret === null ? email : null,
  actor: { userId: id, name, grants: [] },
});

function findUser(email: string) {
  return database().user.findFirst({ where: { email, disabledAt: null } });
}

/** Emails a link to sign in or to set a password. The response does not reveal whether the address has an account. */
export function sendAccountLink(
  purpose: "signIn" | "password",
  email: string,
  locale: Locale,
  next: string | undefined,
  now: Date,
) {
  return inConstantTime(async () => {
    const user = await findUser(email);
    if (!user) return;
    const language = isLocale(user.language) ? user.language : locale;
    await transaction(async (tx) => {
      const token = await makeLink(tx, { purpose, email, userId: user.id, now });
      const link = linkAddress(purpose, language, token, next);
      await postEmail(tx, email, language, accountLetter(purpose, language, { name: user.name, link }), now);
    });
  });
}

const deadLink: Result<never> = { ok: false, reason: "invalid", errors: [{ key: "account:error.link", path: [] }] };

/** Signs in by a link and uses it up. Errors: invalid. */
export function signInByLink(token: string, device: string | null, now: Date): Promise<Result<SignedIn>> {
  return transaction(async (tx) => {
    const link = await spendLink(tx, "signIn", token, now);
    const user = link?.userId ? await tx.user.findFirst({ where: { id: link.userId, disabledAt: null } }) : null;
    if (!user) return deadLink;
    const id = await startSignIn(tx, { userId: user.id, method: "link", device, now });
    return { ok: true, value: signedIn(id, user) };
  });
}

/** Runs within the constant time, so that the audit line is not measurable from outside. */
function noteWrongPassword({ id, name }: User): Promise<void> {
  const actor = { userId: id, name, grants: [] };
  return writeAudit(database(), { actor, action: "account.signIn", outcome: "invalid", subject: id });
}

/** Signs in by password, in constant time. Errors: invalid, the same for a wrong password and an unknown address. */
export function signInByPassword(
  email: string,
  password: string,
  device: string | null,
  now: Date,
): Promise<Result<SignedIn>> {
  return inConstantTime(async () => {
    const user = await findUser(email);
    const right = await verifyPassword(user?.passwordHash, password);
    if (user && !right) await noteWrongPassword(user);
    if (!user || !right)
      return { ok: false, reason: "invalid", errors: [{ key: "account:error.signIn", path: ["password"] }] };
    const id = await transaction((tx) => startSignIn(tx, { userId: user.id, method: "password", device, now }));
    return { ok: true, value: signedIn(id, user) };
  });
}
