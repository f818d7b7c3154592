/** A mail server's report about an email: RFC 3464, or the text of an older server. */
export type DeliveryReport = { action: "failed" | "delayed" | "delivered" | "complained"; code: string };

const actions: Record<string, DeliveryReport["action"]> = {
  failed: "failed",
  failure: "failed",
  delayed: "delayed",
  delivered: "delivered",
  expanded: "delivered",
};
/** A relay that does not know the result; says nothing about the address. */
const relayed = "relayed";

const status = /\b([245]\.\d{1,3}\.\d{1,3})\b/;

/** The fields of one block; folded lines are joined. */
function fieldsOf(block: string): Map<string, string> {
  const lines = block.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const [, name = "", value = ""] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      return name ? [[name.toLowerCase(), value.trim()] as const] : [];
    }),
  );
}

/** Codes only, because server texts repeat addresses. */
function codeOf(fields: Map<string, string>): string {
  const diagnosis = fields.get("diagnostic-code") ?? "";
  const reply = /(?:^|;\s*|\s)([245]\d\d)[ -]/.exec(diagnosis)?.[1];
  const enhanced = status.exec(fields.get("status") ?? "")?.[1] ?? status.exec(diagnosis)?.[1];
  return [reply, enhanced].filter(Boolean).join(" ") || "unknown";
}

/** What a code means by its first digit. Success counts only when stated as an action. */
function actionOfCode(code: string): "failed" | "delayed" | undefined {
  if (code.startsWith("5")) return "failed";
  return code.startsWith("4") ? "delayed" : undefined;
}

/** Reads a `message/delivery-status` part; the worst of several reports. */
export function readDeliveryStatus(text: string): DeliveryReport | null {
  const reports = text.split(/(?:\r?\n){2,}/).flatMap((block): DeliveryReport[] => {
    const fields = fieldsOf(block);
    const word = (fields.get("action") ?? "").toLowerCase().split(/\s/)[0] ?? "";
    const action = actions[word] ?? (word === relayed ? undefined : actionOfCode(codeOf(fields)));
    return action ? [{ action, code: codeOf(fields) }] : [];
  });
  return reports.find(({ action }) => action === "failed") ?? reports[0] ?? null;
}

/** A complaint: the recipient marked an email as unwanted (RFC 5965). */
export function readComplaint(text: string): DeliveryReport | null {
  const type = fieldsOf(text).get("feedback-type")?.toLowerCase() ?? "";
  return ["abuse", "fraud", "virus", "other"].includes(type) ? { action: "complained", code: "complaint" } : null;
}

const delayWords =
  /will (?:keep|continue) (?:on )?try|still (?:being )?(?:re)?tr(?:y|ied)|has been delayed|delayed mail|warning: message/i;
const failureWords = [
  /undeliver|(?:could|can) ?not be delivered|delivery (?:\w+ )?(?:has )?fail|returned (?:mail|to sender)|failure notice/i,
  /permanent (?:error|failure)|not delivered|(?:wasn.t able|unable) to deliver|mailbox (?:is )?(?:full|unavailable)/i,
  /(?:user|recipient|address) (?:\w+ )?(?:unknown|rejected|not found)|unzustellbar|non remis|impossible de remettre/i,
  /no s.ha pogut (?:lliurar|entregar)|no se (?:ha podido|pudo|puede) entregar|não (?:foi possível entregar|entregue)/i,
  /inte levereras|inte leverera|obest.llbar|nelze doručit|nebylo možné doručit|nedoručiteln|nedoručen/i,
];
const saysFailure = (text: string) => failureWords.some((words) => words.test(text));

/** True when the subject alone reports a failure. */
export const isFailureSubject = (subject: string) => saysFailure(subject) || delayWords.test(subject);

/** A report in a server's own text, without a machine-readable part: qmail, old Exim, Lotus Notes, GroupWise. */
export function readPlainBounce(subject: string, text: string): DeliveryReport | null {
  // Cuts off the returned email, which contains our own text.
  const ownText = `${subject}\n${text.slice(0, 20_000).split(/^-{2,}[^\n]*(?:below this line|copy of (?:the|your) message|original message|returned message)/im)[0]}`;
  const reply = /(?:^|[\s:(#])([45]\d\d)[ -]/.exec(ownText)?.[1];
  const code = [reply, status.exec(ownText)?.[1]].filter(Boolean).join(" ") || "unknown";
  if (delayWords.test(ownText)) return { action: "delayed", code };
  const action = actionOfCode(code) ?? (saysFailure(ownText) ? "failed" : undefined);
  return action ? { action, code } : null;
}
