import { TextArticle, WrittenText } from "@/components/pages/text-article";
import { Button } from "@/components/ui/button";
import { SelectInput, TextInput } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { embedShapes } from "@/lib/open-data/embed/code";

type Props = {
  locale: Locale;
  site: string;
  values: { page: string; shape: string; accent: string; ground: string };
  errors: { page: boolean; colours: boolean };
  codes: { iframe: string; script: string } | null;
  /** The embedded page, to look at. */
  preview: string | null;
};

/** Asks which page, and in which two colours. A plain form: the code stands on the next page. */
function Form({ locale, site, values, errors }: Pick<Props, "locale" | "site" | "values" | "errors">) {
  const t = translator(locale);
  const colourError = errors.colours ? t("data:embed.error.colours") : undefined;
  const optional = t("data:embed.optional");
  return (
    <form method="get" action={`/${locale}/open-data/embed`} className="space-y-5">
      <TextInput
        id="page"
        name="page"
        type="url"
        label={t("data:embed.address")}
        hint={t("data:embed.addressHint", { example: `${site}/${locale}/practices` })}
        value={values.page}
        {...(errors.page ? { error: t("data:embed.error.page") } : {})}
      />
      <SelectInput
        id="shape"
        name="shape"
        label={t("data:embed.shape.label")}
        hint={t("data:embed.shape.hint")}
        value={values.shape}
        choices={embedShapes.map((value) => ({ value, label: t(`data:embed.shape.${value}`) }))}
        emptyLabel={t("data:embed.shape.asIs")}
      />
      <TextInput
        id="accent"
        name="accent"
        label={t("data:embed.accent")}
        hint={t("data:embed.colourHint")}
        optional={optional}
        value={values.accent}
        {...(colourError ? { error: colourError } : {})}
      />
      <TextInput id="ground" name="ground" label={t("data:embed.ground")} optional={optional} value={values.ground} />
      <Button type="submit">{t("data:embed.button")}</Button>
    </form>
  );
}

function Code({ id, label, code }: { id: string; label: string; code: string }) {
  return (
    <div className="mt-4">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <textarea id={id} readOnly rows={4} className="control mt-1.5 w-full" defaultValue={code} />
    </div>
  );
}

function Result({ locale, codes, preview }: Pick<Props, "locale" | "codes" | "preview">) {
  const t = translator(locale);
  if (!codes || !preview) return <WrittenText text={t("data:embed.none")} />;
  return (
    <>
      <Code id="code-iframe" label={t("data:embed.iframe")} code={codes.iframe} />
      <Code id="code-script" label={t("data:embed.script")} code={codes.script} />
      <p className="mt-4">
        <a href={preview} className="target">
          {t("data:embed.look")}
        </a>
      </p>
    </>
  );
}

/** The page on which somebody makes the code for their own site. */
export function EmbedPage(props: Props) {
  const { locale } = props;
  const t = translator(locale);
  return (
    <TextArticle
      locale={locale}
      path="/open-data/embed"
      crumbs={[{ href: `/${locale}/open-data`, label: t("pages:site.pages.open-data") }]}
      title={t("data:embed.title")}
      lead={t("data:embed.lead")}
      parts={[
        { id: "choose", title: t("data:embed.choose"), body: <Form {...props} /> },
        { id: "code", title: t("data:embed.code"), body: <Result {...props} /> },
      ]}
    />
  );
}
