import type { Page } from "@playwright/test";
import { words } from "./words";

/** A city accepts with the link of its Czech letter and names somebody by this email address, without an account. */
export async function acceptInvitation(page: Page, link: string, guest: string): Promise<void> {
  await page.goto(link);
  await page.locator("#answer").check();
  await page.locator("#people").fill("1");
  await page.getByRole("button", { name: words("cs", "hosting:answer.send") }).click();
  await page.locator("#names #name, #name").first().fill("Jana Nováková");
  await page.locator("#email").fill(guest);
  await page.locator("#names").getByRole("button").last().click();
}
