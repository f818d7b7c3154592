import { afterAll, expect, test } from "vitest";
import { GET as readMeeting } from "@/app/[locale]/(public)/meetings/[slug]/route";
import { GET as readNetwork } from "@/app/[locale]/(public)/networks/[slug]/route";
import { GET as listNetworks } from "@/app/[locale]/(public)/networks/route";
import { GET as readPractice } from "@/app/[locale]/(public)/practices/[slug]/route";
import { closeDatabase } from "@/lib/db";
import { env } from "@/lib/env";
import { beginRendering, renderWithin } from "@/lib/serving/rendering";

// A public page is a route handler and is tested by calling it, without Next and without a build.

afterAll(closeDatabase);

type Get<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

/** The page at an address, with the tags it registered while rendering. */
async function open<P>(get: Get<P>, path: string, params: P) {
  const rendering = beginRendering();
  const request = new Request(`http://localhost${path}`);
  const response = await renderWithin(rendering, () => get(request, { params: Promise.resolve(params) }));
  return { rendering, response, html: await response.text() };
}

const fromNext = (status: number) => expect.objectContaining({ digest: expect.stringContaining(String(status)) });

test("a practice's page is a whole document in the reader's language, with its head from the same read", async () => {
  const path = "/sv/practices/en-skola-for-alla";
  const { html, response, rendering } = await open(readPractice, path, { locale: "sv", slug: "en-skola-for-alla" });
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(html).toMatch(/^<!DOCTYPE html><html lang="sv"><head><meta charSet="utf-8"\/>/);
  expect(html.match(/<title>/g)).toHaveLength(1);
  expect(html).toContain(`<link rel="canonical" href="${new URL(path, env().SITE_URL).href}"/>`);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toMatch(/<\/body><\/html>$/);
  expect(rendering.isCacheable).toBe(true);
  expect([...rendering.tags]).toContain("slug:practice/en-skola-for-alla");
});

test("a page has no script except linked data and the islands", async () => {
  const { html } = await open(readMeeting, "/ca/meetings/barcelona-2019", { locale: "ca", slug: "barcelona-2019" });
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  expect(scripts).toEqual(['<script type="application/ld+json">', '<script type="module" src="/islands.js">']);
});

test("a network as of a past year is not indexed, the network itself is", async () => {
  const params = { locale: "ca", slug: "xarxes-pel-canvi" };
  const now = await open(readNetwork, "/ca/networks/xarxes-pel-canvi", params);
  const then = await open(readNetwork, "/ca/networks/xarxes-pel-canvi?asOf=2019", params);
  expect(now.html).not.toContain('name="robots"');
  expect(then.html).toContain('<meta name="robots" content="noindex, follow"/>');
});

test("a filtered list names the unfiltered list as canonical", async () => {
  const { html } = await open(listNetworks, "/cs/networks?city=barcelona", { locale: "cs" });
  expect(html).toContain('<meta name="robots" content="noindex, follow"/>');
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/cs\/networks"\/>/);
});

test("an unknown page is a 404, also in an unknown language", async () => {
  await expect(open(readPractice, "/ca/practices/none", { locale: "ca", slug: "none" })).rejects.toEqual(fromNext(404));
  await expect(open(readPractice, "/xx/practices/x", { locale: "xx", slug: "x" })).rejects.toEqual(fromNext(404));
});
