import { randomUUID } from "node:crypto";
import type { Actor, Grant } from "@/lib/auth/actor";
import { signInCookie } from "@/lib/auth/cookie";
import { grantColumns } from "@/lib/auth/invitations";
import { hashPassword } from "@/lib/auth/password";
import { startSignIn } from "@/lib/auth/sign-ins";
import { database, transaction } from "@/lib/db";
import { env } from "@/lib/env";

/** Creates an account with these roles. */
export async function addPerson(
  grants: Grant[] = [],
  { name = "Núria Ferrer", password, language = "en" }: { name?: string; password?: string; language?: string } = {},
) {
  const email = `${randomUUID()}@people.example`;
  const passwordHash = password ? await hashPassword(password) : null;
  const user = await database().user.create({ data: { email, name, language, passwordHash } });
  if (grants.length > 0)
    await database().grant.createMany({ data: grants.map((grant) => ({ userId: user.id, ...grantColumns(grant) })) });
  return user;
}

/** A person who acts. */
export type Person = Actor & { userId: string; email: string };

/** Creates an account with these roles, to act in its name. */
export async function makeActor(name: string, grants: Grant[] = []): Promise<Person> {
  const { id, email } = await addPerson(grants, { name });
  return { userId: id, name, grants, email };
}

/** Signs a person in and returns the `Cookie` header of their browser. */
export async function cookieFor(userId: string, { secondFactor = false } = {}): Promise<string> {
  const now = new Date();
  const id = await transaction((tx) => startSignIn(tx, { userId, method: "link", device: null, secondFactor, now }));
  return (await signInCookie(id)).split(";")[0]!;
}

type Ask = { cookie?: string; json?: boolean; origin?: string | null; address?: string };

type FormOf = Record<string, string | readonly string[]>;

/** A request as a browser's form sends it, or (with `json`) a script of the site. */
export function formRequest(path: string, values: FormOf, ask: Ask = {}): Request {
  const { cookie, json = false, origin = env().SITE_URL, address = "192.0.2.7" } = ask;
  const headers: Record<string, string> = {
    "content-type": "application/x-www-form-urlencoded",
    accept: json ? "application/json" : "text/html",
    "x-forwarded-for": address,
    "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  };
  if (cookie) headers.cookie = cookie;
  if (origin) headers.origin = origin;
  const pairs = Object.entries(values).flatMap(([name, value]) => [value].flat().map((text) => [name, text]));
  return new Request(`${env().SITE_URL}${path}`, { method: "POST", headers, body: new URLSearchParams(pairs) });
}

/** The cookie that a response sets, as the next request sends it. */
export function cookieOf(response: Response): string {
  return (response.headers.get("set-cookie") ?? "").split(";")[0]!;
}

/** The token in the newest email to an address. */
export async function newestToken(email: string): Promise<string> {
  const letter = await database().email.findFirstOrThrow({ where: { to: email }, orderBy: { createdAt: "desc" } });
  return new URL(/https?:\/\/\S+/.exec(letter.text)![0]).searchParams.get("token")!;
}
