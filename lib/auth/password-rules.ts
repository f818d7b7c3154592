/** In characters: length matters more than special characters. */
export const minPasswordLength = 12;
/** Bounds the work of a hash. */
export const maxPasswordLength = 200;

// Common parts of passwords in six languages and on keyboards. Passwords are rated by what remains without them, so
// "Password2026!" is as weak as "password".
const common = [
  ...["password", "passphrase", "passwort", "contrasenya", "contrasena", "clave", "losenord", "hemligt", "heslo"],
  ...["tajneheslo", "senha", "palavrapasse", "passord", "motdepasse", "letmein", "welcome", "benvingut", "bienvenido"],
  ...["valkommen", "vitejte", "bemvindo", "iloveyou", "teamo", "tequiero", "testimo", "milujite", "jagalskardig"],
  ...["qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm", "qwerty", "qwertz", "azerty"],
  ...["asdfgh", "asdf", "qazwsx", "1qaz2wsx", "abcdefghij", "abcdef", "abc", "admin", "administrator", "administrador"],
  ...["superman", "batman", "pokemon", "football", "futbol", "fotboll", "fotbal", "futebol", "hockey", "baseball"],
  ...["barcelona", "helsinki", "lisboa", "praha", "stockholm", "girona", "krnov", "benfica", "sparta", "slavia"],
  ...["monkey", "dragon", "sunshine", "princess", "princesa", "princezna", "shadow", "master", "michael", "jordan"],
  ...[
    "xarxa",
    "network",
    "school",
    "escola",
    "escuela",
    "skola",
    "skolan",
    "teacher",
    "mestre",
    "profesor",
    "professor",
  ],
  ...["ucitel", "larare", "secret", "segredo", "secreto", "hello", "hola", "ahoj", "trustno1", "whatever", "changeme"],
  ...["correcthorsebatterystaple", "login", "default", "guest", "user", "test", "demo", "summer", "winter", "spring"],
].sort((a, b) => b.length - a.length);

const lookalikes: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const readable = (text: string) => text.replace(/[013457@$]/g, (sign) => lookalikes[sign] ?? sign);

function without(text: string, words: readonly string[]): string {
  return words.filter((word) => word.length >= 3).reduce((rest, word) => rest.replaceAll(word, ""), text);
}

/** Removes runs such as 1234, 4321, aaaa and mnop. */
function withoutRuns(text: string): string {
  const steps = [...text].map((sign, index) => (index === 0 ? 9 : sign.charCodeAt(0) - text.charCodeAt(index - 1)));
  return [...text].filter((_, index) => ![-1, 0, 1].includes(steps[index] ?? 9)).join("");
}

/** With fewer distinct characters remaining, a password counts as common. */
const minDistinct = 5;

/** Personal facts that an attacker would try. */
export type Known = { email: string; name?: string };

function isCommon(password: string, { email, name = "" }: Known): boolean {
  const own = plain(`${email} ${name}`).split(/[^\p{L}\p{N}]+/u);
  const words = [...own.sort((a, b) => b.length - a.length), ...common];
  const simple = plain(password);
  // "P@ssw0rd1234": characters in place of letters, digits at the end.
  return [simple, readable(simple.replace(/[^\p{L}]+$/u, ""))].some((text) => {
    const rest = withoutRuns(
      without(text, words)
        .replace(/(19|20)\d\d/g, "")
        .replace(/[^\p{L}\p{N}]/gu, ""),
    );
    return new Set(rest).size < minDistinct;
  });
}

/** The problem of a new password as a locale key; null when it is acceptable. */
export function passwordProblem(password: string, known: Known) {
  if ([...password].length < minPasswordLength) return "account:error.passwordShort" as const;
  if (password.length > maxPasswordLength) return "validation:error.tooLong" as const;
  return isCommon(password, known) ? ("account:error.passwordCommon" as const) : null;
}
