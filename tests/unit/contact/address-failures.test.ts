import { expect, test } from "vitest";
import { saysUnknown } from "@/lib/contact/deliver/address-failures";

test.each(["550", "550 5.1.1", "5.1.1", "5.1.10", "553 5.1.3", "550 5.2.1"])(
  "%s says that there is no mailbox",
  (code) => expect(saysUnknown(code)).toBe(true),
);

test.each(["550 5.7.1", "5.7.26", "550 5.1.8", "5.1.7", "553 5.1.8", "452 4.2.2", "ETIMEDOUT", null])(
  "%s says nothing about the address",
  (code) => expect(saysUnknown(code)).toBe(false),
);
