import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";

type PostFormProps = {
  action: string;
  locale: Locale;
  /** Values that nobody types. Those without a value are left out. */
  hidden?: Record<string, string | undefined>;
  /** Says what a form is for where a page has several. */
  labelledBy?: string;
  children: ReactNode;
};

/** A native form: it works without script. Our own words say what is wrong, not the browser's. */
export function PostForm({ action, locale, hidden = {}, labelledBy, children }: PostFormProps) {
  const values = Object.entries({ locale, ...hidden }).filter(([, value]) => value !== undefined);
  return (
    <form method="post" action={action} noValidate aria-labelledby={labelledBy} className="space-y-6">
      {values.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
