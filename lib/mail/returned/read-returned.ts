import PostalMime, { type Email as Parsed } from "postal-mime";
import { type ReturnPurpose, readReturnAddress } from "../return-address";
import { type Report, readDeliveryStatus, readQmailBounce } from "./delivery-report";

/** What came into the mailbox: never its text, only what it is and what it belongs to. */
export type Returned = {
  what: { kind: "report"; report: Report } | { kind: "autoReply" } | { kind: "reply" } | { kind: "unknown" };
  /** What its own address stands for. */
  about: { purpose: ReturnPurpose; id: string } | null;
  /** The Message-ID of the e-mail that it reports on or answers. */
  messageId: string | null;
};

const addressFields = ["to", "cc", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-rcpt-to"];

const headersOf = (email: Parsed, name: string): string[] =>
  email.headers.flatMap(({ key, value }) => (key.toLowerCase() === name ? [value] : []));
const headerOf = (email: Parsed, name: string): string => headersOf(email, name)[0] ?? "";

async function findAbout(email: Parsed): Promise<Returned["about"]> {
  const written = addressFields.flatMap((field) => headersOf(email, field)).join(" ");
  const found = await Promise.all((written.match(/[^\s<>,;:"]+@/g) ?? []).map(readReturnAddress));
  const known = found.flatMap((one) => one ?? []);
  // A server that reports reports on the one; an answer that was sent to both is an answer.
  return known.find(({ purpose }) => purpose === "reply") ?? known[0] ?? null;
}

const textOf = (content: unknown): string => {
  if (typeof content === "string") return content;
  return content instanceof ArrayBuffer || ArrayBuffer.isView(content)
    ? new TextDecoder().decode(content as ArrayBuffer)
    : "";
};

/** The parts of a report: for machines, and the e-mail that it is about. */
function partOf(email: Parsed, ...types: string[]): string {
  const part = email.attachments.find(({ mimeType }) => types.includes(mimeType.toLowerCase()));
  return part ? textOf(part.content) : "";
}

const ownId = /^message-id:\s*(<[^<>\s]+>)/im;

function readReport(email: Parsed): Report | null {
  const isReport = /multipart\/report/i.test(headerOf(email, "content-type"));
  const status = partOf(email, "message/delivery-status", "message/global-delivery-status");
  if (status || isReport) return readDeliveryStatus(status);
  return readQmailBounce(email.text ?? "");
}

/** The e-mail that a report returns, or that an answer names. */
function findMessageId(email: Parsed): string | null {
  const original = partOf(email, "message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global");
  const below = (email.text ?? "").split(/^---? Below this line/m)[1] ?? "";
  const found = ownId.exec(original) ?? ownId.exec(below);
  if (found?.[1]) return found[1];
  return /<[^<>\s]+>/.exec(`${headerOf(email, "in-reply-to")} ${headerOf(email, "references")}`)?.[0] ?? null;
}

/** Written by a machine for somebody who is away, or to many. */
function isAutomatic(email: Parsed): boolean {
  const submitted = headerOf(email, "auto-submitted").toLowerCase();
  const machines = ["x-autoreply", "x-autorespond", "x-auto-response", "x-vacation", "list-id", "list-unsubscribe"];
  return (
    (submitted !== "" && !/^no\b/.test(submitted)) ||
    /^(bulk|junk|list|auto[_-]?reply)\b/i.test(headerOf(email, "precedence")) ||
    machines.some((name) => headersOf(email, name).length > 0)
  );
}

const isFromServer = (email: Parsed) =>
  headerOf(email, "return-path").replace(/\s/g, "") === "<>" ||
  /^(mailer-daemon|postmaster|no-?reply)@?/i.test(email.from?.address ?? "");

function classify(email: Parsed): Returned["what"] {
  const report = readReport(email);
  if (report) return { kind: "report", report };
  if (isAutomatic(email)) return { kind: "autoReply" };
  return { kind: isFromServer(email) ? "unknown" : "reply" };
}

/** Tells failures, machines that answer and people apart. What nobody can read is nothing. */
export async function readReturned(raw: Uint8Array | string): Promise<Returned> {
  const email = await PostalMime.parse(raw, { forceRfc822Attachments: true, maxNestingDepth: 20 }).catch(() => null);
  if (!email) return { what: { kind: "unknown" }, about: null, messageId: null };
  return { what: classify(email), about: await findAbout(email), messageId: findMessageId(email) };
}
