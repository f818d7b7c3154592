import type { ConfigData } from "html-validate";

/** What is good HTML: everything that html-validate recommends, but for how React writes it down. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // React writes `hrefLang`; the names of attributes have no case.
    "attr-case": "off",
    // How an element without content or an attribute without value is written says nothing about the page.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    // A record's title is as long as its author wrote it.
    "long-title": "off",
    // The fields of a form are called what they are in the record, with dots; HTML has nothing against that.
    "valid-id": ["error", { relaxed: true }],
    // The boxes of one filter share its name; that is how forms say "any of these". So do the practices of a comparison.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit", "hidden"] }],
  },
};
