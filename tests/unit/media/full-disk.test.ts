import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { DiskStore } from "@/lib/media/disk-store";

// A disk of a megabyte that is really full, where the test may mount one.

const folder = mkdtempSync(join(tmpdir(), "xarxa-full-"));
const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]).status === 0;
afterAll(() => {
  if (isMounted) spawnSync("umount", [folder]);
  rmSync(folder, { recursive: true, force: true });
});

const keyOf = (digit: string) => `${digit.repeat(40)}-pdf`;
const document = (bytes: number) => new Map([["document.pdf", new Uint8Array(bytes)]]);
const left = () => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

test.skipIf(!isMounted)(
  "on a full disk nothing is written and nothing is left, and what was there is read",
  async () => {
    const store = new DiskStore(folder);
    expect(await store.write(keyOf("a"), document(600_000))).toBe("written");
    const before = left();
    expect(await store.write(keyOf("b"), document(600_000))).toBe("full");
    expect(left()).toEqual(before);
    expect((await store.read(keyOf("a"), "document.pdf"))?.length).toBe(600_000);
    await store.remove(keyOf("a"));
    expect(await store.write(keyOf("b"), document(600_000))).toBe("written");
  },
);
