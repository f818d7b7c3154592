import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { AdminFrame } from "@/components/admin/admin-frame";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

const frame = { path: "/admin", name: "Example", links: [], title: "Title", children: null };

it.each(locales)("a demo says on every page of the admin that it is one (%s)", (locale) => {
  const html = renderToStaticMarkup(<AdminFrame {...frame} locale={locale} isDemo />);
  expect(html).toContain(translator(locale)("admin:demo.title"));
  expect(html).toContain(translator(locale)("admin:demo.text"));
});

it("other sites say nothing about a demo", () => {
  const html = renderToStaticMarkup(<AdminFrame {...frame} locale="en" isDemo={false} />);
  expect(html).not.toContain("demo");
});
