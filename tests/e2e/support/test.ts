import { test as base, expect } from "@playwright/test";

export { expect };

/** A page that is missing on purpose is reported by the browser as an error of its own address; its status is tested. */
const answeredBadly = /Failed to load resource: the server responded with a status of 4\d\d/;

/** What a form of ours is told when it is refused: the page says it, and that is tested. */
const isForm = (url: string) => /^\/api\/(admin\/|messages$)/.test(new URL(url).pathname);

/**
 * Somebody who signs in. Every test in a browser also fails when the browser complains (a script's error, a violation
 * of the content policy) and when anything asks another host.
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

/** Somebody who reads: nothing may be left in their browser. */
export const test = signedInTest.extend<{ cookieless: undefined }>({
  cookieless: [
    async ({ context }, use) => {
      await use(undefined);
      expect(await context.cookies(), "cookies").toEqual([]);
    },
    { auto: true },
  ],
});
