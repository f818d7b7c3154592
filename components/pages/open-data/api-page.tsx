import { TextArticle, WrittenText } from "@/components/pages/text-article";
import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { kindNames } from "@/lib/kinds/index";
import { ApiExamples } from "./api-examples";
import { ApiParameters, type Operation } from "./api-parameters";

type Props = {
  locale: Locale;
  site: string;
  operations: Operation[];
  rules: string;
  problems: [code: string, status: number][];
  example: { query: string; answer: string };
};

function Addresses({ locale, operations }: Pick<Props, "locale" | "operations">) {
  const t = translator(locale);
  const all = [["/api/v1/openapi.json", { get: { summary: t("data:api.addresses.openapi") } }] as const, ...operations];
  return (
    <Table
      caption={t("data:api.addresses.title")}
      lines={all}
      lineKey={([path]) => path}
      columns={[
        {
          key: "address",
          title: t("data:api.addresses.address"),
          cell: ([path]) => (path.includes("{") ? <code>{path}</code> : <a href={path}>{path}</a>),
        },
        { key: "what", title: t("data:api.addresses.what"), cell: ([, { get }]) => get.summary },
      ]}
    />
  );
}

function Schemas({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <WrittenText text={t("data:api.schemas.text")} />
      <ul className="mt-3 space-y-1">
        {kindNames.map((kind) => (
          <li key={kind}>
            <a className="target" href={`/api/v1/schemas/${kind}`}>
              {t(`kinds:kind.${kind}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Problems({ locale, problems }: Pick<Props, "locale" | "problems">) {
  const t = translator(locale);
  return (
    <>
      <WrittenText text={t("data:api.problems.text")} />
      <Table
        caption={t("data:api.problems.title")}
        lines={problems}
        lineKey={([code]) => code}
        columns={[
          {
            key: "code",
            title: t("data:api.problems.code"),
            cell: ([code, status]) => (
              <code id={`problem-${code}`}>
                {code} ({status})
              </code>
            ),
          },
          {
            key: "meaning",
            title: t("data:api.parameters.meaning"),
            cell: ([code]) => t(`data:problem.${code}.title` as "data:problem.gone.title"),
          },
        ]}
      />
    </>
  );
}

/** The read API for people who write programs, from its OpenAPI document. */
export function ApiPage({ locale, site, operations, rules, problems, example }: Props) {
  const t = translator(locale);
  const section = (id: "examples" | "rules" | "addresses" | "parameters" | "schemas" | "problems" | "deprecation") => ({
    id,
    title: t(`data:api.${id}.title`),
  });
  return (
    <TextArticle
      locale={locale}
      path="/open-data/api"
      crumbs={[{ href: `/${locale}/open-data`, label: t("pages:site.pages.open-data") }]}
      title={t("data:api.title")}
      lead={t("data:api.lead")}
      parts={[
        { ...section("examples"), body: <ApiExamples locale={locale} site={site} example={example} /> },
        { ...section("rules"), body: <WrittenText text={rules} /> },
        { ...section("addresses"), body: <Addresses locale={locale} operations={operations} /> },
        { ...section("parameters"), body: <ApiParameters locale={locale} /> },
        { ...section("schemas"), body: <Schemas locale={locale} /> },
        { ...section("problems"), body: <Problems locale={locale} problems={problems} /> },
        { ...section("deprecation"), body: <WrittenText text={t("data:api.deprecation.text")} /> },
      ]}
    />
  );
}
