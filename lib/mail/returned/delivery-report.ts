/** What a mail server says of an e-mail that it was given (RFC 3464), or an old one in its own words. */
export type Report = { action: "failed" | "delayed" | "delivered"; code: string };

const actions: Record<string, Report["action"]> = {
  failed: "failed",
  delayed: "delayed",
  delivered: "delivered",
  relayed: "delivered",
  expanded: "delivered",
};

const status = /\b([245]\.\d{1,3}\.\d{1,3})\b/;

/** The fields of one block; folded lines are one. */
function fieldsOf(block: string): Map<string, string> {
  const lines = block.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const [, name = "", value = ""] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      return name ? [[name.toLowerCase(), value.trim()] as const] : [];
    }),
  );
}

/** Codes only: the words of a server repeat addresses. */
function codeOf(fields: Map<string, string>): string {
  const diagnosis = fields.get("diagnostic-code") ?? "";
  const reply = /(?:^|;\s*|\s)([245]\d\d)[ -]/.exec(diagnosis)?.[1];
  const enhanced = status.exec(fields.get("status") ?? "")?.[1] ?? status.exec(diagnosis)?.[1];
  return [reply, enhanced].filter(Boolean).join(" ") || "unknown";
}

/** The block of the recipient in a `message/delivery-status` part; of several the worst, since ours have one. */
export function readDeliveryStatus(text: string): Report | null {
  const reports = text.split(/(?:\r?\n){2,}/).flatMap((block): Report[] => {
    const fields = fieldsOf(block);
    const action = actions[(fields.get("action") ?? "").toLowerCase().split(/\s/)[0] ?? ""];
    return action ? [{ action, code: codeOf(fields) }] : [];
  });
  return reports.find(({ action }) => action === "failed") ?? reports[0] ?? null;
}

/** qmail and its heirs write no report for machines, but always begin with the same words. */
export function readQmailBounce(text: string): Report | null {
  if (!/^Hi\. This is the .{0,80} program at/m.test(text)) return null;
  const said = text.split(/^---? Below this line/m)[0] ?? "";
  const reply = /\b([45]\d\d)[ -]/.exec(said)?.[1];
  const code = [reply, status.exec(said)?.[1]].filter(Boolean).join(" ") || "unknown";
  return { action: /will keep trying|still trying/i.test(said) ? "delayed" : "failed", code };
}
