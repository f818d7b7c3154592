/** Returned emails as well-known servers and programs write them. `to` is the address that they return to. */
export type ReturnedMail = { to: string; messageId: string; recipient: string };

const lines = (...all: string[]) => all.join("\r\n");

const original = ({ messageId, recipient }: ReturnedMail) =>
  lines(
    "From: Xarxa <xarxa@xarxa.example>",
    `To: ${recipient}`,
    "Subject: Jana pregunta per =?UTF-8?Q?=C2=ABX=C2=BB?=",
    `Message-ID: ${messageId}`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Bon dia,",
  );

export const postfix = (mail: ReturnedMail) =>
  lines(
    "Return-Path: <>",
    `X-Original-To: ${mail.to}`,
    "Received: by mx.escola.example (Postfix) id 4C1D2E; Mon, 2 Nov 2026 11:00:00 +0100 (CET)",
    "Date: Mon, 2 Nov 2026 11:00:00 +0100 (CET)",
    "From: MAILER-DAEMON@mx.escola.example (Mail Delivery System)",
    "Subject: Undelivered Mail Returned to Sender",
    `To: ${mail.to}`,
    "Auto-Submitted: auto-replied",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="4C1D2E.1/mx"',
    "",
    "This is a MIME-encapsulated message.",
    "",
    "--4C1D2E.1/mx",
    "Content-Description: Notification",
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "I'm sorry to have to inform you that your message could not be delivered",
    `<${mail.recipient}>: host mail.escola.example said: 550 5.1.1 User unknown`,
    "",
    "--4C1D2E.1/mx",
    "Content-Description: Delivery report",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.escola.example",
    "X-Postfix-Queue-ID: 4C1D2E",
    "Arrival-Date: Mon,  2 Nov 2026 10:59:58 +0100 (CET)",
    "",
    `Final-Recipient: rfc822; ${mail.recipient}`,
    `Original-Recipient: rfc822;${mail.recipient}`,
    "Action: failed",
    "Status: 5.1.1",
    "Remote-MTA: dns; mail.escola.example",
    `Diagnostic-Code: smtp; 550 5.1.1 <${mail.recipient}>: Recipient address`,
    "    rejected: User unknown in virtual mailbox table",
    "",
    "--4C1D2E.1/mx",
    "Content-Description: Undelivered Message Headers",
    "Content-Type: text/rfc822-headers",
    "",
    original(mail),
    "",
    "--4C1D2E.1/mx--",
    "",
  );

export const delayed = (mail: ReturnedMail) =>
  postfix(mail)
    .replace("Undelivered Mail Returned to Sender", "Delayed Mail (still being retried)")
    .replace("Action: failed", "Action: delayed")
    .replace("Status: 5.1.1", "Status: 4.4.1")
    .replace(
      /Diagnostic-Code: smtp; 550 5\.1\.1[^\r]*\r\n[^\r]*/,
      "Diagnostic-Code: X-Postfix; connect to mail.escola.example[192.0.2.3]:25: Connection timed out",
    );

export const exchange = (mail: ReturnedMail) =>
  lines(
    "From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@stad.example>",
    `To: <${mail.to}>`,
    "Date: Mon, 2 Nov 2026 10:00:03 +0000",
    "Content-Language: sv-SE",
    "Message-ID: <d1f5@HE1PR01.eurprd01.prod.example>",
    `In-Reply-To: ${mail.messageId}`,
    `References: ${mail.messageId}`,
    "Subject: =?utf-8?B?S2FuIGludGUgbGV2ZXJlcmFz?=",
    "Auto-Submitted: auto-replied",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1c2-d3"',
    "",
    "--b1c2-d3",
    'Content-Type: multipart/alternative; differences=Content-Type; boundary="inner-9"',
    "",
    "--inner-9",
    'Content-Type: text/plain; charset="utf-8"',
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from("Ditt meddelande kunde inte levereras.").toString("base64"),
    "",
    "--inner-9",
    'Content-Type: text/html; charset="utf-8"',
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "<html><body><p>Ditt meddelande kunde inte levereras.</p></body></html>",
    "",
    "--inner-9--",
    "",
    "--b1c2-d3",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns;HE1PR01.eurprd01.prod.example",
    "Received-From-MTA: dns;mail.xarxa.example",
    "Arrival-Date: Mon, 2 Nov 2026 10:00:01 +0000",
    "",
    `Final-Recipient: rfc822;${mail.recipient}`,
    "Action: failed",
    "Status: 5.2.2",
    "Diagnostic-Code: smtp;554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException",
    "",
    "--b1c2-d3",
    "Content-Type: message/rfc822",
    "",
    original(mail),
    "",
    "--b1c2-d3--",
    "",
  );

export const gmail = (mail: ReturnedMail) =>
  lines(
    `Delivered-To: ${mail.to}`,
    "Return-Path: <>",
    "From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
    `To: ${mail.to}`,
    "Auto-Submitted: auto-replied",
    "Subject: Delivery Status Notification (Failure)",
    `References: ${mail.messageId}`,
    `In-Reply-To: ${mail.messageId}`,
    `X-Failed-Recipients: ${mail.recipient}`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; boundary="000000000000a1b2c3"; report-type=delivery-status',
    "",
    "--000000000000a1b2c3",
    'Content-Type: multipart/related; boundary="000000000000a1b2c4"',
    "",
    "--000000000000a1b2c4",
    'Content-Type: text/plain; charset="UTF-8"',
    "",
    "** Address not found **",
    "",
    `Your message wasn't delivered to ${mail.recipient} because the address couldn't be found.`,
    "",
    "--000000000000a1b2c4--",
    "--000000000000a1b2c3",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; googlemail.com",
    "Arrival-Date: Mon, 02 Nov 2026 02:00:00 -0800 (PST)",
    `X-Original-Message-ID: ${mail.messageId}`,
    "",
    `Final-Recipient: rfc822; ${mail.recipient}`,
    "Action: failed",
    "Status: 5.1.1",
    "Remote-MTA: dns; gmail-smtp-in.l.google.com. (142.250.0.1, the server for the domain gmail.com.)",
    "Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try",
    " 550-5.1.1 double-checking the recipient's email address for typos or",
    " 550 5.1.1 unnecessary spaces.",
    "Last-Attempt-Date: Mon, 02 Nov 2026 02:00:01 -0800 (PST)",
    "",
    "--000000000000a1b2c3",
    "Content-Type: message/rfc822",
    "",
    original(mail),
    "",
    "--000000000000a1b2c3--",
    "",
  );

export const qmail = (mail: ReturnedMail) =>
  lines(
    "Return-Path: <>",
    `Delivered-To: ${mail.to}`,
    "Received: (qmail 4242 invoked for bounce); 2 Nov 2026 10:00:00 -0000",
    "Date: 2 Nov 2026 10:00:00 -0000",
    "From: MAILER-DAEMON@liceu.example",
    `To: ${mail.to}`,
    "Subject: failure notice",
    "",
    "Hi. This is the qmail-send program at liceu.example.",
    "I'm afraid I wasn't able to deliver your message to the following addresses.",
    "This is a permanent error; I've given up. Sorry it didn't work out.",
    "",
    `<${mail.recipient}>:`,
    "Sorry, no mailbox here by that name. (#5.1.1)",
    "",
    "--- Below this line is a copy of the message.",
    "",
    "Return-Path: <xarxa@xarxa.example>",
    original(mail),
    "",
  );

export const delivered = (mail: ReturnedMail) =>
  postfix(mail)
    .replace("Action: failed", "Action: delivered")
    .replace("Status: 5.1.1", "Status: 2.0.0")
    .replace(/Diagnostic-Code: smtp; 550 5\.1\.1[^\r]*\r\n[^\r]*/, "Diagnostic-Code: smtp; 250 2.0.0 Ok: queued");

const plain = (mail: ReturnedMail, ...headers: string[]) =>
  lines(
    `Return-Path: <${mail.recipient}>`,
    `From: Pere Soler <${mail.recipient}>`,
    `To: Jana <jana@senders.example>, Xarxa <${mail.to}>`,
    "Subject: Re: Jana pregunta",
    `In-Reply-To: ${mail.messageId}`,
    `References: ${mail.messageId}`,
    "Date: Tue, 3 Nov 2026 09:00:00 +0100",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    ...headers,
    "",
    "Bon dia Jana, i tant que podeu venir!",
    "",
  );

export const answer = (mail: ReturnedMail) => plain(mail);
export const vacation = (mail: ReturnedMail) => plain(mail, "Auto-Submitted: auto-replied (vacation)");
export const oldVacation = (mail: ReturnedMail) => plain(mail, "Precedence: auto_reply");
export const bulk = (mail: ReturnedMail) => plain(mail, "Precedence: bulk");
export const responder = (mail: ReturnedMail) => plain(mail, "X-Autoreply: yes");
export const notAutomatic = (mail: ReturnedMail) => plain(mail, "Auto-Submitted: no");

/** An Exchange absence notice with no other sign than this header. */
export const suppressed = (mail: ReturnedMail) => plain(mail, "X-Auto-Response-Suppress: All");
export const absenceBySubject = (subject: string) => (mail: ReturnedMail) =>
  plain(mail).replace("Subject: Re: Jana pregunta", `Subject: ${subject}`);
/** An absence notice without a sender, with a telephone number that looks like a status code. */
export const absenceWithNumbers = (mail: ReturnedMail) =>
  plain(mail, "Auto-Submitted: auto-replied")
    .replace(`Return-Path: <${mail.recipient}>`, "Return-Path: <>")
    .replace("i tant que podeu venir!", "no hi sóc fins dilluns. Truqueu al 550 123 456.");

const serverNotice = (mail: ReturnedMail, from: string, subject: string, headers: string[], said: string[]) =>
  lines(
    "Return-Path: <>",
    `From: ${from}`,
    `To: ${mail.to}`,
    `Subject: ${subject}`,
    "Auto-Submitted: auto-replied",
    ...headers,
    "Content-Type: text/plain; charset=utf-8",
    "",
    ...said,
    "",
    "------ This is a copy of the message, including all the headers. ------",
    "",
    original(mail),
    "",
  );

export const exim = (mail: ReturnedMail) =>
  serverNotice(
    mail,
    "Mail Delivery System <Mailer-Daemon@mx.escola.example>",
    "Mail delivery failed: returning message to sender",
    [`X-Failed-Recipients: ${mail.recipient}`, `In-Reply-To: ${mail.messageId}`],
    [
      "This message was created automatically by mail delivery software.",
      "A message that you sent could not be delivered to one or more of its recipients.",
      "This is a permanent error. The following address(es) failed:",
      "",
      `  ${mail.recipient}`,
      "    SMTP error from remote mail server after RCPT TO: 550 5.1.1 No such user here",
    ],
  );

export const eximWarning = (mail: ReturnedMail) =>
  serverNotice(
    mail,
    "Mail Delivery System <Mailer-Daemon@mx.escola.example>",
    "Warning: message 1aBc delayed 24 hours",
    [`In-Reply-To: ${mail.messageId}`],
    ["A message that you sent has not yet been delivered. Delivery attempts will continue to be made."],
  );

export const gateway = (mail: ReturnedMail) =>
  serverNotice(
    mail,
    "Mail gateway <gateway@mx.escola.example>",
    "Undeliverable: Jana pregunta",
    [`In-Reply-To: ${mail.messageId}`],
    ["The recipient does not exist."],
  );

/** A failure notice in an unknown format. */
export const riddle = (mail: ReturnedMail) =>
  serverNotice(mail, "postmaster@escola.example", "Info", [`In-Reply-To: ${mail.messageId}`], ["See attachment."]);

export const readReceipt = (mail: ReturnedMail) =>
  plain(mail)
    .replace(
      "Content-Type: text/plain; charset=utf-8",
      'Content-Type: multipart/report; report-type=disposition-notification; boundary="r"',
    )
    .replace(
      "Bon dia Jana",
      "--r\r\nContent-Type: message/disposition-notification\r\n\r\nDisposition: manual-action/MDN-sent; displayed\r\n\r\n--r--\r\nBon dia",
    );

export const complaint = (mail: ReturnedMail) =>
  lines(
    "From: <abuse@provider.example>",
    `To: ${mail.to}`,
    "Subject: FW: Jana pregunta",
    'Content-Type: multipart/report; report-type=feedback-report; boundary="f"',
    "",
    "--f",
    "Content-Type: text/plain",
    "",
    "This is an e-mail abuse report.",
    "",
    "--f",
    "Content-Type: message/feedback-report",
    "",
    "Feedback-Type: abuse",
    "User-Agent: SomeGenerator/1.0",
    "Version: 1",
    "",
    "--f",
    "Content-Type: message/rfc822",
    "",
    original(mail),
    "",
    "--f--",
    "",
  );

export const withoutAction = (mail: ReturnedMail) => postfix(mail).replace("Action: failed\r\n", "");
export const relayed = (mail: ReturnedMail) => delivered(mail).replace("Action: delivered", "Action: relayed");
/** A reference to the original email that the database cannot store. */
export const nulInReference = (mail: ReturnedMail) =>
  plain(mail)
    .replace(`In-Reply-To: ${mail.messageId}`, "In-Reply-To: <a\0b@x>")
    .replace(`References: ${mail.messageId}\r\n`, "")
    .replace("Subject:", "Auto-Submitted: auto-replied\r\nSubject:")
    .replace(/, Xarxa <[^>]*>/, "");

/** An automatic reply from another address than the one written to. */
export const forwarded = (mail: ReturnedMail) => suppressed(mail).replaceAll(mail.recipient, "helpdesk@other.example");
