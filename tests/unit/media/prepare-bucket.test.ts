import { afterAll, beforeAll, expect, test } from "vitest";
import { parseS3Address } from "@/lib/media/s3-address";
import { openStore } from "@/lib/media/store";
import { prepareBucket } from "@/scripts/media/prepare-bucket";
import { findFreePort } from "@/scripts/process/port";
import { hasSwift, startSwift } from "@/tests/support/swift";

let swift: Awaited<ReturnType<typeof startSwift>>;
beforeAll(async () => {
  if (hasSwift) swift = await startSwift();
}, 60_000);
afterAll(async () => swift?.stop());

const key = `${"a".repeat(40)}-pdf`;

test.skipIf(!hasSwift)("a bucket is made once, and takes files", async () => {
  const url = swift.url.replace("/bucket/", "/pictures/");
  const address = parseS3Address(url)!;
  expect(await prepareBucket(address)).toBe("made");
  expect(await prepareBucket(address)).toBe("present");
  expect(await openStore(url)!.write(key, new Map([["document.pdf", Buffer.from("x")]]))).toBe("written");
});

test.skipIf(!hasSwift)("a wrong secret is told at once", async () => {
  const address = parseS3Address(swift.url.replace(":testing@", ":wrong@"))!;
  await expect(prepareBucket(address)).rejects.toThrow("Check key and secret");
});

test("a service that does not start is told after a while", async () => {
  const address = parseS3Address(`s3://K:S@127.0.0.1:${await findFreePort()}/bucket?tls=no`)!;
  await expect(prepareBucket(address, 1_000)).rejects.toThrow("does not answer");
});
