"use client";

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { FormSection } from "./form-sections";

type Props = { children: ReactNode; isNew: boolean; isSending: boolean };

/** The media of a record, outside of its form because they have their own. A new record must be saved first. */
export function FormMedia({ children, isNew, isSending }: Props) {
  const { t } = useTranslation("media");
  if (!children && !isNew) return null;
  return (
    <div id="media">
      <FormSection id="media" title={t("title")}>
        {children || (
          <Button second form="record-form" name="intent" value="media" disabled={isSending}>
            {t("saveFirst")}
          </Button>
        )}
      </FormSection>
    </div>
  );
}
