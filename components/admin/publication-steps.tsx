import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { PostForm } from "@/components/ui/post-form";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";

export type PublicationStep = { step: string; open: string; explain: string; press: string };

type Props = {
  title: string;
  action: string;
  locale: Locale;
  hidden: Record<string, string>;
  steps: readonly PublicationStep[];
};

/**
 * Forms that hide a record or show it again. Each is folded and says what will happen, so that none is used by mistake.
 */
export function PublicationSteps({ title, action, locale, hidden, steps }: Props) {
  if (steps.length === 0) return null;
  return (
    <Section id="publication" title={title}>
      {steps.map(({ step, open, explain, press }) => (
        <Details key={step} summary={open}>
          <PostForm action={action} locale={locale} hidden={{ ...hidden, step }}>
            <p className="max-w-measure">{explain}</p>
            <Button second>{press}</Button>
          </PostForm>
        </Details>
      ))}
    </Section>
  );
}
