import { beforeEach, expect, test } from "vitest";
import { gone, keepPage, readPublic } from "@/lib/serving/page";
import { beginRendering, putPieces, renderWithin, setAside } from "@/lib/serving/rendering";
import { setListening } from "@/lib/serving/tags";

beforeEach(() => setListening(true));

test("a read tags the page it happens in, and no other", async () => {
  const [one, other] = [beginRendering(), beginRendering()];
  const read = (slug: string) =>
    readPublic(
      async () => slug,
      (found) => [`practice:${found}`],
    );
  await Promise.all([renderWithin(one, () => read("a")), renderWithin(other, () => read("b"))]);
  expect([[...one.tags], [...other.tags]]).toEqual([["practice:a"], ["practice:b"]]);
  expect(one.keepable).toBe(true);
});

test("a read outside a page is just a read", async () => {
  expect(
    await readPublic(
      async () => 1,
      () => ["x"],
    ),
  ).toBe(1);
});

test("a page without data says so; one that says nothing is not kept", () => {
  const [silent, said] = [beginRendering(), beginRendering()];
  renderWithin(said, () => keepPage());
  expect([silent.keepable, said.keepable]).toEqual([false, true]);
});

test.each([
  [Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), 503],
  [Object.assign(new Error("starting up"), { code: "57P03" }), 503],
  [Object.assign(new Error("cannot reach"), { code: "P1001" }), 503],
  [new Error("Connection terminated unexpectedly"), 503],
  [new Error("outer", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) }), 503],
  [new AggregateError([Object.assign(new Error(), { code: "ETIMEDOUT" })]), 503],
  [Object.assign(new Error("raw"), { code: "P2010", meta: { driverAdapterError: { cause: { code: "57P01" } } } }), 503],
  [Object.assign(new Error("no such table"), { code: "P2021" }), undefined],
  [new TypeError("broken"), undefined],
])("%s makes the page %s", async (error, status) => {
  const rendering = beginRendering();
  const read = () =>
    readPublic(
      () => Promise.reject(error),
      () => [],
    );
  await expect(renderWithin(rendering, read)).rejects.toBe(error);
  expect(rendering.status).toBe(status);
});

test("a withdrawn record is gone, not only not found", () => {
  const rendering = beginRendering();
  expect(() => renderWithin(rendering, gone)).toThrow();
  expect(rendering.status).toBe(410);
});

test("finished markup waits outside of the rendering and is put where it belongs", () => {
  const rendering = beginRendering(true);
  const [one, two] = renderWithin(rendering, () => [setAside("<p>$& $1</p>"), setAside("<p>two</p>")]);
  const guess = '<div id="piece-0"></div>';
  const html = `<body><div id="${two}"></div>${guess}<div id="${one}"></div></body>`;
  expect(putPieces(html, rendering)).toBe(`<body><p>two</p>${guess}<p>$& $1</p></body>`);
});

test("markup stays in a rendering that nobody finishes", () => {
  const rendering = beginRendering();
  expect(renderWithin(rendering, () => setAside("<p>a</p>"))).toBeUndefined();
  expect(setAside("<p>a</p>")).toBeUndefined();
  expect(putPieces("<body></body>", rendering)).toBe("<body></body>");
});
