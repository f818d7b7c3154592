import MailComposer from "nodemailer/lib/mail-composer";
import { expect, test, vi } from "vitest";
import { cleanName, oneAddress } from "@/lib/mail/clean";
import { composeLetter } from "@/lib/mail/compose";
import { mailOptions } from "@/lib/mail/send";

vi.hoisted(() => {
  process.env.DATABASE_URL = "postgresql://nobody@localhost:1/none";
  process.env.SITE_URL = "https://xarxa.example";
});

const bits = [
  "\r\nBcc: victim@else.example",
  "\nBcc: victim@else.example",
  "\r\n\r\n<script>",
  "\u2028Bcc: x@else.example",
  "\u0000",
  "\u0085To: y@else.example",
  "%0d%0aBcc: z@else.example",
  "=?utf-8?Q?=0D=0ABcc:_q@else.example?=",
  "=?utf-8?B?DQpCY2M6IHFAZWxzZS5leGFtcGxl?=",
  ", victim@else.example",
  "; victim@else.example",
  "<victim@else.example>",
  '" <victim@else.example>',
  '\\"',
  "victim@else.example",
  "a@b@c",
  "@",
  "(comment)",
  "group: victim@else.example;",
  "\u202evictim@else.example",
  "\ud800",
  "\udc00x",
  "😀",
  "Š",
  "ŀ",
  "e\u0301",
  "\t",
  "\v",
  "\u200b",
  "Jana",
  "Núria",
  "O’Neill",
  "x".repeat(300),
  "Subject: hello",
  "Content-Type: text/html",
  "--boundary",
  ".",
  "..",
  "\r",
  "#{x}",
  "{{name}}",
  "$t(mail:closing)",
  "[victim@else.example]",
  "victim%else.example@relay.example",
  "!victim",
  "\uff20",
  "\u00ad",
  "file:///etc/passwd",
  "https://else.example",
];
const addresses = ["jana@senders.example", "jana.dvorakova+x@škola.example", "o'neill@senders.example"];

/** A deterministic sequence of numbers. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function makeHostile(seed: number) {
  const next = numbers(seed * 7919 + 13);
  const text = () => Array.from({ length: 1 + next(5) }, () => bits[next(bits.length)]).join(next(2) ? "" : " ");
  const address = next(3) ? addresses[next(addresses.length)]! + (next(2) ? bits[next(bits.length)] : "") : text();
  return { name: text(), organisation: text(), title: text(), address, body: text() };
}

const to = "pere@escola.example";
const allowed = [
  "Auto-Submitted",
  "Content-Type",
  "Date",
  "From",
  "MIME-Version",
  "Message-ID",
  "Reply-To",
  "Subject",
  "To",
  "X-Auto-Response-Suppress",
];

/** The email as it is sent, given the values of a form. */
async function build({ name, organisation, title, address, body }: ReturnType<typeof makeHostile>) {
  const letter = composeLetter(
    {
      template: "question",
      subject: `${cleanName(name)} asks about “${title}”`,
      greet: name,
      parts: [
        { facts: [["From", organisation]] },
        { quote: body, lang: "cs" },
        { button: title, link: "https://xarxa.example/en/answer/x" },
      ],
    },
    "en",
  );
  const sender = oneAddress(address);
  const headers = sender ? { replyTo: [{ name: cleanName(name), address: sender }] } : {};
  const options = mailOptions({ ...letter, to, messageId: "<1@xarxa.example>", headers });
  const message = new MailComposer(options).compile();
  const raw = (await message.build()).toString();
  return { raw, envelope: message.getEnvelope(), html: letter.html, sender };
}

/** The headers as the most lenient program would read them, for which any line end counts. */
function headersOf(raw: string): [string, string][] {
  const lines = raw.replace(/\r\n|\r|\n/g, "\n");
  const head = lines.slice(0, lines.indexOf("\n\n")).replace(/\n[ \t]+/g, " ");
  return head.split("\n").map((line) => [line.split(":")[0]!, line.slice(line.indexOf(":") + 1).trim()]);
}

/** All faults of one email. */
async function findFaults(seed: number): Promise<string[]> {
  const { raw, envelope, html, sender } = await build(makeHostile(seed));
  const headers = headersOf(raw);
  const get = (name: string) => headers.flatMap(([one, value]) => (one === name ? [value] : [])).join();
  const names = headers.map(([name]) => name).toSorted();
  const expected = allowed.filter((name) => name !== "Reply-To" || sender !== null);
  const checks: Record<string, boolean> = {
    envelope: JSON.stringify(envelope) === JSON.stringify({ from: "xarxa@xarxa.example", to: [to] }),
    names: names.join() === expected.join(),
    to: get("To") === to,
    from: get("From") === "Xarxa <xarxa@xarxa.example>",
    replyTo: get("Reply-To").split("@").length - 1 === (sender ? 1 : 0),
    html: !/<script|<victim/.test(html),
  };
  return Object.keys(checks).flatMap((name) => (checks[name] ? [] : [`${seed}: ${name}: ${names}`]));
}

test("5,000 hostile forms make one recipient, one sender, at most one reply address and no additional header", async () => {
  const faults: string[] = [];
  for (let seed = 0; seed < 5_000; seed += 1) faults.push(...(await findFaults(seed)));
  expect(faults).toEqual([]);
}, 240_000);

test.each([
  ["Núria Ferrer i Puig", "Núria Ferrer i Puig"],
  ["O’Neill, Seán (school)", "O’Neill Seán school"],
  ["x@y.example <z@y.example>", "x y.example z y.example"],
  ["Eva\r\nBcc: a@b.example", "Eva Bcc a b.example"],
])("the name %j is safe in a header", (name, cleaned) => {
  expect(cleanName(name)).toBe(cleaned);
});
