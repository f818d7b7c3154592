import { Button, ButtonLink } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { Section } from "@/components/ui/section";
import type { PageContext } from "@/lib/routes/form-state";

/** A form that asks for a code. `name` identifies the form, so that the address can say which one was refused. */
type CodeFormProps = { page: PageContext; name: string; isRefused: boolean; action: string; children: string };

function CodeForm({ page: { t, locale, form }, name, isRefused, action, children }: CodeFormProps) {
  return (
    <PostForm action={action} locale={locale}>
      <TextInput
        id={`${name}-code`}
        name="code"
        autoComplete="one-time-code"
        label={t("account:second.code")}
        hint={t("account:second.codeHint")}
        error={isRefused ? form.error("code") : undefined}
        required
      />
      <Button second>{children}</Button>
    </PostForm>
  );
}

type Props = {
  page: PageContext;
  /** Null: no second factor is set up. */
  codesLeft: number | null;
  mayRemove: boolean;
  setUpHref: string;
  /** The refused form: `renew` or `remove`. */
  refused: unknown;
};

/** The second factor of an account: set up, renew recovery codes, remove. */
export function SecondFactorPart({ page, codesLeft, mayRemove, setUpHref, refused }: Props) {
  const { t } = page;
  if (codesLeft === null)
    return (
      <Section id="second-step" title={t("account:profile.second")}>
        <p className="mb-4 max-w-measure">{t("account:profile.secondOff")}</p>
        <ButtonLink href={setUpHref} second>
          {t("account:profile.setUp")}
        </ButtonLink>
      </Section>
    );
  return (
    <Section id="second-step" title={t("account:profile.second")}>
      <p className="mb-4 max-w-measure">
        {t("account:profile.secondOn")} {t("account:profile.codesLeft", { count: codesLeft })}
      </p>
      <Details summary={t("account:profile.renew")} open={refused === "renew"}>
        <p className="mb-4 max-w-measure">{t("account:profile.renewLead")}</p>
        <CodeForm
          page={page}
          name="renew"
          isRefused={refused === "renew"}
          action="/api/account/second-factor/recovery-codes"
        >
          {t("account:profile.renew")}
        </CodeForm>
      </Details>
      {mayRemove && (
        <Details summary={t("account:profile.switchOff")} open={refused === "remove"}>
          <CodeForm
            page={page}
            name="remove"
            isRefused={refused === "remove"}
            action="/api/account/second-factor/remove"
          >
            {t("account:profile.switchOff")}
          </CodeForm>
        </Details>
      )}
    </Section>
  );
}
