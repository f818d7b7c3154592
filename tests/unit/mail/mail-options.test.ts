import MailComposer from "nodemailer/lib/mail-composer";
import { expect, test, vi } from "vitest";
import { mailOptions } from "@/lib/mail/send";

vi.hoisted(() => {
  process.env.DATABASE_URL = "postgresql://nobody@localhost:1/none";
  process.env.SITE_URL = "https://xarxa.example";
});

const email = { to: "pere@escola.example", subject: "x", text: "x", html: "x", messageId: "<3@xarxa.example>" };

async function raw(references?: string[]) {
  const options = mailOptions({ ...email, headers: references ? { references } : {} });
  return (await new MailComposer(options).compile().build()).toString();
}

test("asks servers to suppress absence notices, but not failure reports", async () => {
  const suppressed = /^X-Auto-Response-Suppress: (.*)$/m.exec(await raw())?.[1] ?? "";
  const values = suppressed.split(",").map((value) => value.trim().toLowerCase());
  expect(values).toEqual(["oof", "autoreply"]);
});

test("a later email of a conversation refers to the earlier ones, so that programs show them together", async () => {
  const text = await raw(["<1@xarxa.example>", "<2@xarxa.example>"]);
  expect(text).toMatch(/^In-Reply-To: <2@xarxa\.example>\r$/m);
  expect(text).toMatch(/^References: <1@xarxa\.example> <2@xarxa\.example>\r$/m);
  expect(await raw()).not.toMatch(/^(In-Reply-To|References):/m);
});
