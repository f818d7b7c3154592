import { type BrowserContext, expect, type Page } from "@playwright/test";
import type { Role } from "@/lib/auth/can";
import type { Locale } from "@/lib/i18n/locales";
import { backstage } from "./backstage";
import { words } from "./words";

export type NewPerson = {
  role: Role;
  locale: Locale;
  /** Of a coordinator or contributor; Barcelona if not said. */
  city?: string;
  /** Of an editor: the record's id. */
  record?: string;
};

export type Arriving = {
  id: string;
  email: string;
  link: string;
  invitation: string;
  password: string;
  /** The sign-in of a browser that has signed in already. */
  cookie: string;
  recoveryCode?: string;
};

/** An account of the site under test, with links that nobody has opened yet. */
export const newPerson = (wanted: NewPerson): Promise<Arriving> => backstage("newPerson", wanted);

/** Signs in as a person does, by the link in the e-mail, and is where the work begins. */
export async function signIn(page: Page, wanted: NewPerson): Promise<Arriving> {
  const person = await newPerson(wanted);
  await page.goto(person.link);
  await page.getByRole("button", { name: words(wanted.locale, "account:signIn.submit"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${wanted.locale}/admin$`));
  return person;
}

/** Is signed in, where signing in is not what is asked. */
export async function enter(context: BrowserContext, wanted: NewPerson): Promise<Arriving> {
  const person = await newPerson(wanted);
  const [name = "", value = ""] = person.cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: process.env.BASE_URL ?? "" }]);
  return person;
}
