import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { licenceAddresses } from "@/lib/kinds/licences";
import type { TextLicence } from "@/lib/kinds/states";

/** The licence of a record's texts, with a link to its terms. */
export function LicenceLine({ licence, locale }: { licence: TextLicence; locale: Locale }) {
  const label = translator(locale)(`kinds:choice.textLicence.${licence}`);
  const address = licenceAddresses[licence];
  if (!address) return label;
  return (
    <a href={address} rel="license">
      {label}
    </a>
  );
}
