import { ButtonLink } from "@/components/ui/button";
import type { PageContext } from "@/lib/routes/form-state";

type DecidedModel = { lines: string[]; first: string; plan: string };

/** No doubtful row waits any more: what was decided, and where it goes on. */
export function DoubtsDecided({ page: { t }, model }: { page: PageContext; model: DecidedModel }) {
  const { lines, first, plan } = model;
  return (
    <div id="row" className="space-y-6">
      <div role="status" className="max-w-measure space-y-3">
        <h2 className="font-read text-lead">
          {t(lines.length > 0 ? "exchange:doubtful.allDecided" : "exchange:doubtful.nothing")}
        </h2>
        {lines.length > 0 && (
          <ul className="list-disc ps-5">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <p className="flex flex-wrap items-center gap-6">
        <ButtonLink href={plan}>{t("exchange:doubtful.goOn")}</ButtonLink>
        {lines.length > 0 && (
          <a href={first} className="target">
            {t("exchange:doubtful.lookAgain")}
          </a>
        )}
      </p>
    </div>
  );
}
