import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";

type FileFormProps = {
  action: string;
  locale: Locale;
  /** What the server needs before it reads the file stands in the address. */
  address?: Record<string, string>;
  /** The id of an element that names the form, if a page has several. */
  labelledBy?: string;
  children: ReactNode;
};

/** A native form that sends a file. */
export function FileForm({ action, locale, address = {}, labelledBy, children }: FileFormProps) {
  return (
    <form
      method="post"
      action={`${action}?${new URLSearchParams({ locale, ...address })}`}
      encType="multipart/form-data"
      noValidate
      aria-labelledby={labelledBy}
      className="space-y-6"
    >
      {children}
    </form>
  );
}
