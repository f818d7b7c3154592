import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { generateSecret, generateSync } from "otplib";
import { afterAll, describe, expect, test } from "vitest";
import { isSealed, seal, unseal } from "@/lib/auth/seal";
import { beginSecondFactor, confirmSecondFactor, passSecondFactor } from "@/lib/auth/second-factor";
import { readVisitor, type Visitor } from "@/lib/auth/visitor";
import { closeDatabase, database } from "@/lib/db";
import { addPerson, cookieFor } from "@/tests/support/people";

afterAll(closeDatabase);

const codeNow = (secret: string) => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) });
const stored = (id: string) => database().user.findUniqueOrThrow({ where: { id } });
const visitorOf = async (id: string): Promise<Visitor> => (await readVisitor(await cookieFor(id), new Date()))!;

describe("an encrypted text", () => {
  test("is readable for its owner only, differs each time and reveals nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 8 }), fc.uuid(), async (text, owner) => {
        const [one, two] = [await seal(text, owner), await seal(text, owner)];
        expect(await unseal(one, owner)).toBe(text);
        expect(one).not.toBe(two);
        expect(Buffer.from(one.slice("sealed:".length), "base64url").includes(text)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  test("cannot be decrypted for another owner, or if a character is changed or missing", async () => {
    const [owner, other] = [randomUUID(), randomUUID()];
    const sealed = await seal("JBSWY3DPEHPK3PXP", owner);
    expect(await unseal(sealed, other)).toBeNull();
    const at = sealed.length - 10;
    expect(
      await unseal(sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1), owner),
    ).toBeNull();
    for (const cut of ["sealed:", sealed.slice(0, 20), sealed.slice(0, -4), `${sealed}AAAA`, "sealed:%%%"])
      expect(await unseal(cut, owner)).toBeNull();
  });
});

describe("the secret of a second factor", () => {
  test("is never stored in plain text, before or after confirmation", async () => {
    const { id } = await addPerson();
    const visitor = await visitorOf(id);
    const { key } = await beginSecondFactor(visitor);
    const pending = await stored(id);
    expect(isSealed(pending.totpPending!)).toBe(true);
    expect(JSON.stringify(pending)).not.toContain(key);
    const [again] = await Promise.all([beginSecondFactor(visitor), beginSecondFactor(visitor)]);
    expect(again.key).toBe(key);
    expect(await confirmSecondFactor(visitor, codeNow(key), new Date())).toMatchObject({ ok: true });
    const confirmed = await stored(id);
    expect(isSealed(confirmed.totpSecret!)).toBe(true);
    expect(JSON.stringify(confirmed)).not.toContain(key);
  });

  test("stored in plain text by an older version still works, and is encrypted when used", async () => {
    const { id } = await addPerson();
    const secret = generateSecret();
    await database().user.update({ where: { id }, data: { totpSecret: secret } });
    expect(await passSecondFactor(await visitorOf(id), "000000", new Date())).toMatchObject({ ok: false });
    expect((await stored(id)).totpSecret).toBe(secret);
    expect(await passSecondFactor(await visitorOf(id), codeNow(secret), new Date())).toMatchObject({ ok: true });
    const { totpSecret } = await stored(id);
    expect(await unseal(totpSecret!, id)).toBe(secret);
    expect(totpSecret).not.toContain(secret);
  });

  test("shown and stored in plain text is the one that is encrypted", async () => {
    const { id } = await addPerson();
    const secret = generateSecret();
    await database().user.update({ where: { id }, data: { totpPending: secret } });
    expect((await beginSecondFactor(await visitorOf(id))).key).toBe(secret);
    expect(isSealed((await stored(id)).totpPending!)).toBe(true);
  });

  test("copied from another person's row does not work", async () => {
    const [thief, victim] = [await addPerson(), await addPerson()];
    const secret = generateSecret();
    await database().user.update({ where: { id: victim.id }, data: { totpSecret: await seal(secret, thief.id) } });
    expect(await passSecondFactor(await visitorOf(victim.id), codeNow(secret), new Date())).toMatchObject({
      ok: false,
    });
  });
});
