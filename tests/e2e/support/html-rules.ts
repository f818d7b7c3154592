import type { ConfigData } from "html-validate";

/** All recommended rules of html-validate, except for React's notation. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // React writes `hrefLang`; attribute names are case-insensitive.
    "attr-case": "off",
    // The notation of void elements and empty attributes does not matter.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    // A title is as long as its author wrote it.
    "long-title": "off",
    // Field names contain dots, which HTML allows in ids.
    "valid-id": ["error", { relaxed: true }],
    // The boxes of one filter share its name; that is how forms say "any of these".
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit"] }],
  },
};
