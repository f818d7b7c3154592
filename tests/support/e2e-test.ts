import { test as base, expect } from "@playwright/test";

export { expect };

/** A page that is missing on purpose is reported by the browser as an error of its own address; its status is tested. */
const answeredBadly = /Failed to load resource: the server responded with a status of 4\d\d/;

/**
 * Every test in a browser also fails when the browser complains (a script's error, a violation of the content policy),
 * when anything asks another host, and when a cookie is left behind.
 */
export const test = base.extend<{ calm: undefined }>({
  calm: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      const home = new URL(baseURL ?? "").host;
      context.on("console", (message) => {
        const { url } = message.location();
        if (answeredBadly.test(message.text()) && url === message.page()?.url()) return;
        if (["error", "warning"].includes(message.type())) complaints.push(`${url}: ${message.text()}`);
      });
      context.on("weberror", (error) => void complaints.push(String(error.error())));
      context.on("request", (request) => {
        const { protocol, host } = new URL(request.url());
        if (protocol.startsWith("http") && host !== home) complaints.push(`A request to ${host}`);
      });
      await use(undefined);
      expect(complaints, "complaints of the browser, requests to other hosts").toEqual([]);
      expect(await context.cookies(), "cookies").toEqual([]);
    },
    { auto: true },
  ],
});
