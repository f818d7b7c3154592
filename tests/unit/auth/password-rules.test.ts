import fc from "fast-check";
import { expect, test } from "vitest";
import { passwordProblem } from "@/lib/auth/password-rules";

const known = { email: "nuria.ferrer@barcelona.example", name: "Núria Ferrer" };

test.each(["short", "elevensigns", "čtrnáct"])("%s is too short", (password) => {
  expect(passwordProblem(password, known)).toBe("account:error.passwordShort");
});

test.each([
  "password1234",
  "Password2026!",
  "P@ssw0rd12345",
  "123456789012",
  "aaaaaaaaaaaaaaa",
  "abababababab",
  "qwertyuiop123",
  "Contrasenya123",
  "contraseña2025",
  "Lösenord12345",
  "tajneheslo123",
  "palavrapasse1",
  "NuriaFerrer2026",
  "nuria.ferrer@barcelona",
  "xarxaxarxaxarxa",
  "correcthorsebatterystaple",
  "abcdefghijklmnop",
  "Barcelona1992!",
])("%s is too common", (password) => {
  expect(passwordProblem(password, known)).toBe("account:error.passwordCommon");
});

test.each([
  "quatre gats blaus",
  "la meva bicicleta verda",
  "žlutý kůň pije čaj",
  "kaffe utan mjölk",
  "k7#mQ2vLx9Tz",
  "o autocarro das nove",
  "  spaces at the edges  ",
])("%s is accepted", (password) => {
  expect(passwordProblem(password, known)).toBeNull();
});

test("any text is either accepted or refused", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect([null, "string"]).toContain(passwordProblem(text, known) === null ? null : "string");
    }),
  );
});
