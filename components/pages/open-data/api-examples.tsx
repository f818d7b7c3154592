import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { locale: Locale; site: string; example: { query: string; answer: string } };

/** Addresses that can be opened, and what one of them answers. */
export function ApiExamples({ locale, site, example }: Props) {
  const t = translator(locale);
  const list = `/api/v1/practices${example.query}&lang=${locale}`;
  const examples = [
    { label: t("data:api.examples.list"), path: list },
    { label: t("data:api.examples.since"), path: "/api/v1/schools?since=2026-01-01&fields=name&limit=10" },
    { label: t("data:api.examples.changes"), path: "/api/v1/withdrawn?since=2026-01-01" },
    { label: t("data:api.examples.words"), path: "/api/v1/vocabularies/theme" },
  ];
  return (
    <>
      <dl className="space-y-3">
        {examples.map(({ label, path }) => (
          <div key={path}>
            <dt>{label}</dt>
            <dd>
              <a className="break-all" href={path}>
                <code>{path}</code>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-5">{t("data:api.examples.answer")}</p>
      <pre className="mt-2 whitespace-pre-wrap break-words text-note">
        <code>{`curl '${site}${list}'\n\n${example.answer}`}</code>
      </pre>
    </>
  );
}
