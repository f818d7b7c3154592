import { afterEach, expect, test } from "vitest";
import { learnPosition } from "@/lib/database/positions";
import { chooseReplica, describeReplicas, setReplicas } from "@/lib/database/replicas";
import type { Handle } from "@/lib/serving/detached";
import { currentVersion, invalidateEverything } from "@/lib/serving/invalidation";
import { noteFailure } from "@/lib/serving/page";
import { PageRenderer } from "@/lib/serving/page-renderer";

afterEach(() => void setReplicas([]));

/** Reads a page that answers so from a replica and so from the primary; the state of the replica afterwards. */
async function readPage(fromReplica: number, fromPrimary: number) {
  const [replica] = setReplicas(["postgresql://replica/x"]);
  replica!.reached = 2n;
  invalidateEverything();
  learnPosition(currentVersion(), 1n);
  const handle: Handle = async (_req, res) => {
    res.statusCode = chooseReplica() ? fromReplica : fromPrimary;
    res.end("A page.");
  };
  const settings = { handle, siteUrl: new URL("http://localhost"), headers: {}, development: false };
  const { status } = await new PageRenderer(settings).publicPage("/en/x", "en", "replicas");
  return { status, state: describeReplicas()[0]?.state };
}

test("a replica is left alone for a page that only the primary could answer", async () => {
  expect(await readPage(200, 500)).toEqual({ status: 200, state: "ready" });
  expect(await readPage(500, 200)).toEqual({ status: 200, state: "unreachable" });
});

test("a page that fails everywhere takes no replica from the others", async () => {
  expect(await readPage(500, 500)).toEqual({ status: 500, state: "ready" });
});

/** Reads a page whose statements end with these codes of PostgreSQL; its status, and how often it was tried. */
async function readCutOff(...codes: string[]) {
  let tries = 0;
  const handle: Handle = async ({ url }, res) => {
    const code = url === "/en/x" ? codes[tries] : undefined;
    if (url === "/en/x") tries += 1;
    if (code) noteFailure(Object.assign(new Error("ended"), { code }));
    res.statusCode = code ? 500 : 200;
    res.end("A page.");
  };
  const settings = { handle, siteUrl: new URL("http://localhost"), headers: {}, development: false };
  const { status } = await new PageRenderer(settings).publicPage("/en/x", "en");
  return { status, tries };
}

test("a page whose statement was cut off is read once more, and one that is wrong is not", async () => {
  expect(await readCutOff("40P01")).toEqual({ status: 200, tries: 2 });
  expect(await readCutOff("57P01")).toEqual({ status: 200, tries: 2 });
  expect(await readCutOff("57P01", "57P01")).toEqual({ status: 503, tries: 2 });
  expect(await readCutOff("42703")).toEqual({ status: 500, tries: 1 });
});
