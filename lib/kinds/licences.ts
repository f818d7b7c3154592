import type { TextLicence } from "./states";

/** What applies to texts whose record and city say nothing. */
export const usualLicence: TextLicence = "ccBy";

/** Where each licence can be read; what is reserved has no licence. */
export const licenceAddresses: Record<TextLicence, string | null> = {
  ccBy: "https://creativecommons.org/licenses/by/4.0/",
  ccBySa: "https://creativecommons.org/licenses/by-sa/4.0/",
  ccByNc: "https://creativecommons.org/licenses/by-nc/4.0/",
  cc0: "https://creativecommons.org/publicdomain/zero/1.0/",
  reserved: null,
};
