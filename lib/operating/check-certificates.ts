import type { Check } from "./checks";
import type { Facts } from "./facts";
import type { CertificateProblem } from "./read-certificate";

const day = 24 * 3_600_000;
/** Most are renewed a month before they end: later means that something is wrong. */
const fewDays = 14;

/** The worst first: what does not work is more than what will not. */
const problems: readonly CertificateProblem[] = ["ended", "trust", "reach"];

/** The certificates of the services that this site reaches by TLS. */
export function judgeCertificates({ certificates }: Facts, now: Date): Check {
  const name = "certificates";
  if (!certificates) return { name, details: "operating:checks.certificates.details.unchecked", values: {} };
  const { found, at } = certificates;
  if (found.length === 0) return { name, details: "operating:checks.certificates.details.none", values: {} };
  const time = { time: new Date(at) };
  const problem = problems.find((one) => found.some((certificate) => certificate.problem === one));
  if (problem) {
    const hosts = found.filter((certificate) => certificate.problem === problem).map(({ host }) => host);
    return {
      name,
      details: `operating:checks.certificates.details.${problem}`,
      values: { host: { text: [...new Set(hosts)].join(", ") }, time },
      todo: `operating:checks.certificates.todo.${problem}`,
    };
  }
  const [first] = found.toSorted((one, other) => (one.until ?? "").localeCompare(other.until ?? ""));
  const days = Math.floor((new Date(first?.until ?? at).getTime() - now.getTime()) / day);
  return {
    name,
    details: "operating:checks.certificates.details.valid",
    values: { known: { count: found.length }, host: { text: first?.host ?? "" }, days: { count: days }, time },
    ...(days < 0
      ? { todo: "operating:checks.certificates.todo.ended" as const }
      : days < fewDays
        ? { todo: "operating:checks.certificates.todo.renew" as const }
        : {}),
  };
}
