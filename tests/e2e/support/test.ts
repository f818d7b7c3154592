import { test as base, expect } from "@playwright/test";

export { expect };

/** A page that is missing on purpose is reported by the browser too; its status is tested. */
const answeredBadly = /Failed to load resource: the server responded with a status of 4\d\d/;

/** The answer to a refused form; the page shows it, and that is tested. */
const isForm = (url: string) => /^\/api\/(admin\/|messages$|subscriptions$)/.test(new URL(url).pathname);

/**
 * For signed-in tests. Every browser test also fails on a console error, a violation of the content security policy, or
 * a request to another host.
 */
export const signedInTest = base.extend<{ calm: undefined }>({
  calm: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      const home = new URL(baseURL ?? "").host;
      context.on("console", (message) => {
        const { url } = message.location();
        if (answeredBadly.test(message.text()) && (url === message.page()?.url() || isForm(url))) return;
        if (["error", "warning"].includes(message.type())) complaints.push(`${url}: ${message.text()}`);
      });
      context.on("weberror", (error) => void complaints.push(String(error.error())));
      context.on("request", (request) => {
        const { protocol, host } = new URL(request.url());
        if (protocol.startsWith("http") && host !== home) complaints.push(`A request to ${host}`);
      });
      await use(undefined);
      expect(complaints, "complaints of the browser, requests to other hosts").toEqual([]);
    },
    { auto: true },
  ],
});

/** For readers: nothing may be stored in their browser. */
export const test = signedInTest.extend<{ cookieless: undefined }>({
  cookieless: [
    async ({ context }, use) => {
      await use(undefined);
      expect(await context.cookies(), "cookies").toEqual([]);
    },
    { auto: true },
  ],
});
