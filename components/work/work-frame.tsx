import type { ReactNode } from "react";
import { AdminFrame, type AdminLink } from "@/components/admin/admin-frame";
import type { Crumb } from "@/components/layout/breadcrumb";
import { Callout } from "@/components/ui/callout";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = {
  locale: Locale;
  path: string;
  /** The name of the signed-in person. */
  name: string;
  links: AdminLink[];
  isDemo: boolean;
  crumbs?: Crumb[];
  title: string;
  titleLanguage?: string | undefined;
  lead?: string;
  /** A sentence that says what was just done. */
  done?: string | undefined;
  errors?: { href?: string | undefined; text: string }[];
  aside?: ReactNode;
  children: ReactNode;
};

/** The frame of most admin pages: outcome and errors come first. */
export function WorkFrame({ lead, done, errors = [], children, ...frame }: Props) {
  const t = translator(frame.locale);
  return (
    <AdminFrame {...frame}>
      <div className="space-y-8">
        {lead && <p className="max-w-measure font-read text-quiet">{lead}</p>}
        {done && (
          <div role="status">
            <Callout tone="strong">{done}</Callout>
          </div>
        )}
        <ErrorSummary title={t("work:error.title")} errors={errors} />
        {children}
      </div>
    </AdminFrame>
  );
}
