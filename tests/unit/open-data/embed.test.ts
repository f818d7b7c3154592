import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  type EmbedShape,
  embedAddress,
  embeddedOf,
  iframeCode,
  inShape,
  pageOfEmbedded,
  scriptCode,
} from "@/lib/open-data/embed/code";
import { contrastOf, readTheme, themeCss, themeOfFile } from "@/lib/open-data/embed/theme";
import { pageAddress, parseAddress } from "@/lib/serving/addresses";
import { root } from "@/scripts/process/project";

const site = "https://xarxa.example";

test.each([
  ["/ca/practices?city=girona&utm=1", "/ca/embed/practices?city=girona"],
  [`${site}/cs/schools?view=map&city=ostrava`, "/cs/embed/schools?city=ostrava&view=map"],
  ["/pt/search?q=leitura", "/pt/embed/search?q=leitura"],
  ["/sv/networks/a-network?asOf=2019", "/sv/embed/networks/a-network"],
])("%s is embedded as %s", (page, address) => {
  const embedded = embeddedOf(page, site);
  expect(embedded && embedAddress(embedded, null)).toBe(address);
});

test.each([
  "https://elsewhere.example/ca/practices",
  "/ca/admin",
  "/ca/account/sign-in",
  "/ca/ask/practices/x",
  "/practices",
  "/ca",
  "/ca/search/x",
  "javascript:alert(1)",
])("%s cannot be embedded", (page) => {
  expect(embeddedOf(page, site)).toBeNull();
});

test.each<[string, EmbedShape, string]>([
  ["/ca/cities/girona", "card", "/ca/embed/cities/girona"],
  ["/ca/cities/girona", "list", "/ca/embed/practices?city=girona"],
  ["/ca/cities/girona", "map", "/ca/embed/schools?city=girona&view=map"],
  ["/cs/networks/x", "list", "/cs/embed/networks/x?view=list"],
  ["/cs/clusters/x", "map", "/cs/embed/clusters/x?view=map"],
  ["/cs/networks/x", "card", "/cs/embed/networks/x"],
  ["/sv/practices/x", "map", "/sv/embed/practices/x"],
  ["/sv/schools?city=a", "map", "/sv/embed/schools?city=a&view=map"],
  ["/sv/schools?city=a&view=map", "list", "/sv/embed/schools?city=a"],
  ["/pt/search?q=leitura", "map", "/pt/embed/search?q=leitura"],
])("%s as a %s is %s", (page, shape, address) => {
  const embedded = inShape(embeddedOf(page, site)!, shape);
  expect(embedAddress(embedded, null)).toBe(address);
  const theme = { accent: "ba0135", ground: "ffffff" };
  expect(pageOfEmbedded(embedded, theme).replace(/^\/../, "$&/embed")).toBe(embedAddress(embedded, theme));
  const { path, query } = pageAddress(parseAddress(address)!);
  expect(`${path}${query && `?${query}`}`).toBe(address);
});

test("colours are taken only where text in them can be read", () => {
  expect(contrastOf("000000", "ffffff")).toBeCloseTo(21, 5);
  expect(contrastOf("777777", "ffffff")).toBeCloseTo(4.478, 3);
  expect(readTheme("#BA0135", "ffffff")).toEqual({ accent: "ba0135", ground: "ffffff" });
  expect(readTheme("#ffff00", "#ffffff")).toBeNull();
  expect(readTheme("red", "#ffffff")).toBeNull();
  expect(readTheme("ba0135", undefined)).toBeNull();
  expect(themeOfFile("ba0135-ffffff.css")).not.toBeNull();
  expect(themeOfFile("ba0135-ffffff.css;x")).toBeNull();
  const css = themeCss({ accent: "ffd23f", ground: "102a43" });
  expect(css).toContain("--color-paper: #102a43;");
  expect(css).toContain("--color-ink: #ffffff;");
});

test("the code to copy escapes what is put into it, and the script has no cookies", () => {
  const frame = { address: `${site}/ca/embed/search?q=%22`, title: 'A "b" <c>', height: 600 };
  expect(iframeCode(frame)).toContain('title="A &quot;b&quot; &lt;c&gt;"');
  expect(scriptCode(site, `${site}/ca/practices`, frame)).toContain(`<script async src="${site}/embed.js">`);
  const script = readFileSync(join(root, "public", "embed.js"), "utf8");
  expect(script).not.toMatch(/cookie\b(?!s)|localStorage|sessionStorage|fetch\(/);
});

test("an embedded list keeps its filters and colours in one order, and coloured ones are not kept in memory", () => {
  const addressOf = (target: string) => pageAddress(parseAddress(target)!);
  expect(addressOf("/ca/embed/practices?view=map&city=b&city=a&x=1")).toEqual({
    path: "/ca/embed/practices",
    query: "city=a&city=b&view=map",
    isCacheable: true,
  });
  expect(addressOf("/ca/embed/practices?ground=ffffff&accent=ba0135")).toEqual({
    path: "/ca/embed/practices",
    query: "accent=ba0135&ground=ffffff",
    isCacheable: false,
  });
  expect(addressOf("/ca/embed/practices/x?accent=ba0135&ground=ffffff&y=1")).toMatchObject({
    query: "accent=ba0135&ground=ffffff",
    isCacheable: false,
  });
  expect(addressOf("/ca/open-data/embed?page=%2Fca%2Fpractices&x=1")).toMatchObject({
    query: "page=%2Fca%2Fpractices",
    isCacheable: false,
  });
});
