import ca from "@/locales/ca";
import cs from "@/locales/cs";
import en from "@/locales/en";
import es from "@/locales/es";
import pt from "@/locales/pt";
import sv from "@/locales/sv";
import type { Locale } from "./locales";
import type { Namespace } from "./namespaces";

/** All interface texts, bundled with the server; none are loaded during requests. */
export const resources = { ca, es, en, sv, cs, pt } satisfies Record<Locale, Record<Namespace, object>>;
