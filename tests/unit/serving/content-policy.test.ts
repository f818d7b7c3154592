import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hashScripts, makeNonce, strictPolicy } from "@/lib/serving/content-policy";

const nonce = makeNonce();

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

test("scripts of the framework are allowed by hash and lose their nonce", () => {
  const { html, hashes } = hashScripts(`<script nonce="${nonce}" id="a">one()</script><p>x</p>`, nonce);
  expect(html).toBe('<script id="a">one()</script><p>x</p>');
  expect(hashes).toEqual([hashOf("one()")]);
});

test("a script without the nonce, or with a guessed one, is not allowed", () => {
  const { hashes } = hashScripts('<script>one()</script><script nonce="guess">two()</script>', nonce);
  expect(hashes).toEqual([]);
});

test("scripts with an address need no hash", () => {
  expect(hashScripts(`<script src="/a.js" async="" nonce="${nonce}"></script>`, nonce).hashes).toEqual([]);
});

test("non-ASCII text is hashed as it is sent", () => {
  expect(hashScripts(`<script nonce="${nonce}">"škola ✓"</script>`, nonce).hashes).toEqual([hashOf('"škola ✓"')]);
});

test("the policy has no exceptions", () => {
  const policy = strictPolicy([hashOf("a")]);
  expect(policy).not.toContain("unsafe");
  for (const rule of ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"])
    expect(policy).toContain(rule);
});
