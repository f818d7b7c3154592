import { type Database, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import type { Result } from "@/lib/errors";
import { knownLocale } from "@/lib/i18n/locales";
import { postEmail } from "@/lib/mail/post";
import { accountLetter } from "./account-letters";
import { peekLink, spendLink } from "./links";
import { hashPassword, verifyPassword } from "./password";
import { passwordProblem } from "./password-rules";
import { type SignedIn, signedIn } from "./sign-in";
import { endSignIns, startSignIn } from "./sign-ins";
import type { Visitor } from "./visitor";

const invalid = (key: string, ...path: string[]): Result<never> => ({
  ok: false,
  reason: "invalid",
  errors: [{ key, path }],
});

type Person = { id: string; email: string; name: string; language: string };

/** Stores a password, ends other sign-ins, and notifies the person in case it was not them. */
async function replacePassword(tx: Database, user: Person, passwordHash: string, now: Date, signInId?: string) {
  await tx.user.update({ where: { id: user.id }, data: { passwordHash } });
  await endSignIns(tx, user.id, now, signInId);
  const language = knownLocale(user.language);
  const link = new URL(`/${language}/account`, env().SITE_URL).href;
  const letter = accountLetter("passwordChanged", language, { name: user.name, link });
  await postEmail(tx, user.email, language, letter, now);
}

/** Sets a password by an emailed link and signs in. A refused password does not use up the link. Errors: invalid. */
export async function setPasswordByLink(
  token: string,
  password: string,
  device: string | null,
  now: Date,
): Promise<Result<SignedIn>> {
  const link = await peekLink("password", token, now);
  if (!link?.userId) return invalid("account:error.link");
  const problem = passwordProblem(password, { email: link.email });
  if (problem) return invalid(problem, "password");
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    const used = await spendLink(tx, "password", token, now);
    const user = used?.userId ? await tx.user.findFirst({ where: { id: used.userId, disabledAt: null } }) : null;
    if (!user) return invalid("account:error.link");
    await replacePassword(tx, user, passwordHash, now);
    const signInId = await startSignIn(tx, { userId: user.id, method: "password", device, now });
    return { ok: true, value: signedIn(signInId, user) };
  });
}

/** Changes the password from the profile; requires the current one if there is one. Errors: invalid. */
export async function changePassword(
  visitor: Visitor,
  current: string,
  password: string,
  now: Date,
): Promise<Result<null>> {
  const { userId } = visitor.actor;
  const problem = passwordProblem(password, { email: visitor.email, name: visitor.actor.name });
  if (problem) return invalid(problem, "password");
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId } });
    if (user.passwordHash && !(await verifyPassword(user.passwordHash, current)))
      return invalid("account:error.currentPassword", "current");
    await replacePassword(tx, user, passwordHash, now, visitor.signInId);
    return { ok: true, value: null };
  });
}
