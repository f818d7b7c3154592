import type en from "@/locales/en";

// Keys are typed by the English files: a key that English lacks does not compile.
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: typeof en;
  }
}
