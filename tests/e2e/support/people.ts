import { type BrowserContext, expect, type Page } from "@playwright/test";
import type { Role } from "@/lib/auth/can";
import type { Locale } from "@/lib/i18n/locales";
import { backstage } from "./backstage";
import { words } from "./words";

export type NewPerson = {
  role: Role;
  locale: Locale;
  /** The city of a coordinator or contributor; Barcelona by default. */
  city?: string;
  /** The record id of an editor. */
  record?: string;
};

export type Arriving = {
  id: string;
  email: string;
  link: string;
  invitation: string;
  password: string;
  /** The cookie of a signed-in browser. */
  cookie: string;
  recoveryCode?: string;
};

/** Creates an account on the tested site, with unopened links. */
export const newPerson = (wanted: NewPerson): Promise<Arriving> => backstage("newPerson", wanted);

/** Signs in with the emailed link. */
export async function signIn(page: Page, wanted: NewPerson): Promise<Arriving> {
  const person = await newPerson(wanted);
  await page.goto(person.link);
  await page.getByRole("button", { name: words(wanted.locale, "account:signIn.submit"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${wanted.locale}/admin$`));
  return person;
}

/** Signs in without the form, where signing in is not what is tested. */
export async function enter(context: BrowserContext, wanted: NewPerson): Promise<Arriving> {
  const person = await newPerson(wanted);
  const [name = "", value = ""] = person.cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: process.env.BASE_URL ?? "" }]);
  return person;
}
