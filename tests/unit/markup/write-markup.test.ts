import { createElement, Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { NotPlain } from "@/components/markup/not-plain";
import { writeMarkup } from "@/components/markup/write-markup";
import { Showcase } from "@/components/showcase/showcase";
import { locales } from "@/lib/i18n/locales";

const h = createElement;

/** Nobody reads the order of attributes. */
const inOrder = (html: string) =>
  html.replace(/<([\w-]+)((?:\s[\w:-]+="[^"]*")+)/g, (_all, name, attributes: string) =>
    [
      `<${name}`,
      ...attributes
        .trim()
        .match(/[\w:-]+="[^"]*"/g)!
        .sort(),
    ].join(" "),
  );

const expectSame = (node: ReactNode) => expect(inOrder(writeMarkup(node))).toBe(inOrder(renderToStaticMarkup(node)));

describe("what React writes is written", () => {
  it.each(locales)("for every component in every state, in %s", async (locale) => {
    const words = (await import(`@/locales/${locale}/showcase/words.json`)).default;
    expectSame(h(Showcase, { words }));
  });

  it.each<[string, ReactNode]>([
    ["texts with signs", h("p", { title: `"<&'>` }, `<script>"&'`, 0, 1.5, "", null, false, true, undefined)],
    ["nothing", [null, undefined, false, true, ""]],
    ["lists in lists", [[h("b", { key: 1 }, "a")], h(Fragment, { key: 2 }, ["b", "c"])]],
    ["empty elements", h("p", null, h("br"), h("img", { src: "/a.png", alt: "", loading: "lazy" }), h("hr"))],
    ["switches", h("input", { type: "checkbox", defaultChecked: true, disabled: false, required: true, name: "a" })],
    ["what is folded", [h("details", { key: 1, open: true }), h("details", { key: 2, open: false })]],
    ["what is said to those who listen", h("i", { "aria-hidden": true, "aria-expanded": false, "data-x": false })],
    ["zero and the empty text as values", h("input", { tabIndex: -1, defaultValue: "", maxLength: 0 })],
    [
      "a chosen option",
      h(
        "select",
        { defaultValue: "b" },
        h("option", { value: "" }, "all"),
        h("option", { value: "b" }, "x ", "(", 1, ")"),
        h("option", null, "c"),
      ),
    ],
    ["no chosen option", h("select", { defaultValue: "" }, h("option", { value: "" }, "all"), h("option", null, "b"))],
    ["a text field", h("textarea", { name: "a", defaultValue: "\n<b>\n", rows: 3, readOnly: true })],
    ["drawings", h("svg", { viewBox: "0 0 1 1" }, h("title", null, "a"), h("path", { strokeWidth: 2, d: "M0 0" }))],
    ["given markup", h("div", { dangerouslySetInnerHTML: { __html: "<b>&amp;</b>" } })],
    ["data", h("script", { type: "application/ld+json", dangerouslySetInnerHTML: { __html: "{}" } })],
  ])("%s", (_what, node) => expectSame(node));
});

test.each<[string, ReactNode]>([
  ["an address that runs a script", h("a", { href: "java\nscript:alert(1)" })],
  ["the same after a control character", h("a", { href: "\u0001JavaScript:alert(1)" })],
  ["a handler", h("button", { onClick: () => {} })],
  ["a style", h("p", { style: { color: "red" } })],
  ["a title that belongs into the head", h("title", null, "a")],
  ["an unknown property", h("p", { contentEditable: true })],
  ["an inline script", h("script", null, "one()")],
  ["something asynchronous", h(async () => "a")],
  ["a component for the browser", h(Object.assign(() => null, { $$typeof: Symbol.for("react.client.reference") }))],
])("%s is left to React", (_what, node) => {
  expect(() => writeMarkup(node)).toThrow(NotPlain);
});
