import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { EnterGuard } from "./enter-guard";

type PostFormProps = {
  action: string;
  locale: Locale;
  /** Hidden values. Those that are undefined are left out. */
  hidden?: Record<string, string | undefined>;
  /** The id of an element that names the form, if a page has several. */
  labelledBy?: string;
  /** Its buttons publish or decide, so the Enter key in a field must not press one. */
  decides?: boolean;
  children: ReactNode;
};

/** A native form without browser validation: the server's messages say what is wrong, in the page's language. */
export function PostForm({ action, locale, hidden = {}, labelledBy, decides = false, children }: PostFormProps) {
  const values = Object.entries({ locale, ...hidden }).filter(([, value]) => value !== undefined);
  return (
    <form method="post" action={action} noValidate aria-labelledby={labelledBy} className="space-y-6">
      {decides && <EnterGuard />}
      {values.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
